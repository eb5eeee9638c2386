package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.shared.touch.TouchField.Capitals;
import java.util.function.Consumer;

/** Who wants to speak, by own choice: the coach calls them so. It goes when nobody touches it: a name may stand in it. */
class HandPanel extends Div {

    private static final int LONGEST = 40;

    private final TouchField name = new TouchField(Layout.TEXT);

    /** @param onAsk gets the name; empty when none was told */
    HandPanel(Consumer<String> onAsk) {
        addClassNames("training-panel", "hand-panel");
        name.named(getTranslation("meeting.kiosk.hand.name")).limit(LONGEST).capitals(Capitals.WORDS);
        var ask = new BigButton(getTranslation("meeting.kiosk.hand.ask"), Look.MAIN, tap -> {
            removeFromParent();
            onAsk.accept(name.getValue().strip());
        });
        var back = new BigButton(getTranslation("meeting.kiosk.hand.cancel"), Look.QUIET, tap -> removeFromParent());
        var actions = new Div(ask, back);
        actions.addClassName("entry-actions");
        add(
                new H1(getTranslation("meeting.kiosk.hand.title")),
                new Paragraph(getTranslation("meeting.kiosk.hand.help")),
                name,
                actions,
                LeftAlone.closing(this));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        name.focus();
    }
}
