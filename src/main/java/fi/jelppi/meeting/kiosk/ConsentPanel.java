package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.meeting.Consent;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.function.Consumer;

/** Asks a hall whether the training may be recorded, in plain words and with two buttons alike (decision 0295). */
class ConsentPanel extends Div {

    private final H1 title = new H1(getTranslation("meeting.kiosk.consent.title"));

    /** @param onAnswer called once, after the panel has gone */
    ConsentPanel(Consumer<Said> onAnswer) {
        addClassNames("training-panel", "consent-panel");
        title.getElement().setAttribute("tabindex", "-1");
        var answers = new Div(
                button("meeting.kiosk.consent.yes", Said.YES, onAnswer),
                button("meeting.kiosk.consent.no", Said.NO, onAnswer));
        answers.addClassName("consent-answers");
        add(
                title,
                new Paragraph(getTranslation("meeting.kiosk.consent.what")),
                new Paragraph(getTranslation("meeting.kiosk.consent.who")),
                new Paragraph(getTranslation("meeting.kiosk.consent.free")),
                new Paragraph(getTranslation("meeting.kiosk.consent.all")),
                answers);
    }

    /** In the room no answer counts as no. */
    ConsentPanel withItsTime() {
        addComponentAtIndex(
                getComponentCount() - 1,
                new Paragraph(getTranslation("meeting.kiosk.consent.time", Consent.TIME.toSeconds())));
        return this;
    }

    private BigButton button(String key, Said said, Consumer<Said> onAnswer) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> {
            removeFromParent();
            onAnswer.accept(said);
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        title.getElement().callJsFunction("focus");
    }
}
