package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.HelpTopic;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** Accessibility statement of the touch screen, with the ways to give feedback (law 306/2019). */
@Route(registerAtStartup = false)
@AnonymousAllowed
class StatementView extends Section implements HasPatience {

    static final String PATH = "access";
    private static final String HELP = "help";

    StatementView(AccessibilityProperties properties) {
        addClassName("reading-page");
        add(new H1(getTranslation("kiosk.statement.title")));
        say("kiosk.statement.what");
        part("kiosk.statement.state.title");
        say("kiosk.statement.state");
        part("kiosk.statement.lacks.title");
        say("kiosk.statement.lacks.languages");
        say("kiosk.statement.lacks.voice");
        say("kiosk.statement.lacks.trainings");
        say("kiosk.statement.lacks.volume");
        say("kiosk.statement.lacks.untested");
        part("kiosk.statement.feedback.title");
        say("kiosk.statement.feedback.here");
        if (RouteConfiguration.forApplicationScope().getRoute(HELP).isPresent()) {
            add(feedback());
        }
        if (!properties.feedback().isEmpty()) {
            say("kiosk.statement.feedback.mail", properties.feedback());
        }
        part("kiosk.statement.authority.title");
        say("kiosk.statement.authority");
    }

    /** Who asks for help from here may let the coach know what it is about. */
    private BigButton feedback() {
        return new BigButton(getTranslation("kiosk.statement.feedback.way"), Look.MAIN, tap -> {
            var topic = "kiosk.statement.topic";
            new HelpTopic(getTranslation(topic), getTranslation(Languages.FINNISH, topic), PATH).keep();
            UI.getCurrentOrThrow().navigate(HELP);
        });
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }

    private void part(String key) {
        add(new H2(getTranslation(key)));
    }

    private void say(String key, Object... params) {
        add(new Paragraph(getTranslation(key, params)));
    }
}
