package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;

/**
 * What a visitor sees of a failure: plain words, a way on, a way to help, and the number under which the log has it, to tell to
 * a coach.
 */
class Trouble extends Answer {

    private static final String HELP = "help";

    private final PageTools tools = new PageTools();
    private final Div ways = new Div();

    private Trouble() {
        super(Tone.BAD, text("kiosk.error.title"), text("kiosk.error.text"));
        add(tools);
        ways.addClassName("answer-buttons");
        with(ways);
    }

    /** An address that leads nowhere: nothing to try again, nothing to tell. */
    static Trouble lost() {
        var trouble = new Trouble();
        trouble.way("kiosk.home", Look.MAIN, "/");
        return trouble;
    }

    /**
     * @param number of the failure in the log
     * @param address to try again
     */
    static Trouble broken(String number, String address) {
        var trouble = new Trouble();
        trouble.way("kiosk.error.again", Look.MAIN, address);
        if (RouteConfiguration.forApplicationScope().getRoute(HELP).isPresent()) {
            trouble.way("kiosk.error.help", Look.QUIET, "/" + HELP);
        }
        trouble.way("kiosk.home", Look.QUIET, "/");
        var told = new Paragraph(text("kiosk.error.number", number));
        told.addClassName("error-number");
        trouble.with(told);
        return trouble;
    }

    /** By a whole load: nobody knows what of this page still works. */
    private void way(String key, Look look, String address) {
        ways.add(new BigButton(text(key), look, tap -> tools.load(address)));
    }

    private static String text(String key, Object... params) {
        return UI.getCurrentOrThrow().getTranslation(key, params);
    }
}
