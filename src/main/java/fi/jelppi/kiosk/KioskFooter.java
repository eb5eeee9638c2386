package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.FooterLink;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.util.Comparator;
import java.util.List;

/** The connection in words, how many are here, what is reachable from everywhere, and the end of the visit. */
class KioskFooter extends Footer {

    private final Span dot = new Span();
    private final Span connection = new Span();
    private final Span present = new Span();
    private final BigButton coach = new BigButton(
            getTranslation("kiosk.coach"), Look.QUIET, tap -> UI.getCurrent().navigate(CoachPages.PIN));

    KioskFooter(List<FooterLink> links) {
        addClassName("kiosk-footer");
        dot.addClassName("dot");
        present.addClassName("present");
        var state = new Span(dot, connection);
        state.addClassName("connection");
        state.getElement().setAttribute("role", "status");
        var end = new BigButton(getTranslation("kiosk.end"), Look.QUIET);
        // IdleWatch answers it in the browser.
        end.addClassName("end-visit");
        coach.addClassName("coach-entry");
        add(state, present);
        links.stream().sorted(Comparator.comparingInt(FooterLink::order)).forEach(this::offer);
        add(coach, end);
    }

    private void offer(FooterLink link) {
        var way = new BigButton(
                getTranslation(link.labelKey()),
                Look.QUIET,
                tap -> UI.getCurrentOrThrow().navigate(link.path()));
        way.addClassName("footer-link");
        add(way);
    }

    void show(HallState state) {
        connection.setText(getTranslation(words(state.link())));
        dot.setClassName("off", state.link() != Link.ONLINE);
        var words = getTranslation("kiosk.coach");
        coach.setText(state.waiting() == 0 ? words : words + " (" + state.waiting() + ")");
        coach.setClassName("wanted", state.waiting() > 0);
        present.setText(state.present() < 0 ? "" : getTranslation("kiosk.present", state.present()));
    }

    /** Key of the words for it. */
    private static String words(Link link) {
        return switch (link) {
            case ONLINE -> "kiosk.link.online";
            case OFFLINE -> "kiosk.link.offline";
            case NOT_ENROLLED -> "kiosk.link.new";
            case REVOKED -> "kiosk.link.revoked";
        };
    }
}
