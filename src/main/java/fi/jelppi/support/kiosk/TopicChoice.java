package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import fi.jelppi.kiosk.spi.HelpTopic;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Optional;

/** Whether the coach is told which guide and step it is about; nothing is told unless the visitor turns it on. */
class TopicChoice extends Div {

    private final Optional<HelpTopic> topic = HelpTopic.current();
    private boolean told;

    TopicChoice() {
        addClassName("topic-choice");
        setVisible(topic.isPresent());
        topic.map(HelpTopic::shown)
                .map(shown -> new BigButton(getTranslation("support.help.here.topic", shown), Look.QUIET, tap -> {
                    told = !told;
                    tap.getSource().getElement().setAttribute("aria-pressed", Boolean.toString(told));
                }))
                .ifPresent(toggle -> {
                    toggle.addClassName("toggle");
                    toggle.getElement().setAttribute("aria-pressed", "false");
                    add(toggle);
                });
    }

    /** Empty when it is not to be told. */
    String about() {
        return told ? topic.map(HelpTopic::told).orElse("") : "";
    }
}
