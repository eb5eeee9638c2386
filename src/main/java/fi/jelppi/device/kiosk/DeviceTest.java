package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** One device to try: a button, what happens, and in words how it went. */
abstract class DeviceTest extends Section {

    private final Paragraph said = new Paragraph();
    private final Div content = new Div();
    private final Div buttons = new Div();

    DeviceTest(String titleKey) {
        addClassName("device-test");
        said.addClassName("device-said");
        said.getElement().setAttribute("role", "status");
        content.addClassName("device-content");
        buttons.addClassName("entry-actions");
        add(new H2(getTranslation(titleKey)), content, said, buttons);
    }

    /** @param words empty to say nothing */
    void say(String words) {
        said.setText(words);
    }

    void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    void offer(BigButton... ways) {
        buttons.removeAll();
        buttons.add(ways);
    }

    /** Two answers of the coach, each with what it means. */
    void ask(String questionKey, Answer yes, Answer no) {
        say(getTranslation(questionKey));
        offer(answer(yes), answer(no));
    }

    /** The next look at it; its first button starts the test anew. */
    abstract void ready();

    record Answer(String key, String meansKey) {}

    private BigButton answer(Answer answer) {
        return way(answer.key(), Look.QUIET, () -> {
            ready();
            say(getTranslation(answer.meansKey()));
        });
    }

    BigButton way(String key, Look look, Runnable todo) {
        return new BigButton(getTranslation(key), look, tap -> todo.run());
    }
}
