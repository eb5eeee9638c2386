package fi.jelppi.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How this kiosk stands with central and what to do about it; brings itself up to date. Nothing personal stands here, so it may
 * be read out on the telephone. After a withdrawal the way back starts here.
 */
@Route(registerAtStartup = false)
@AnonymousAllowed
class ConnectionView extends Section {

    private record State(SyncStatus.Snapshot link, SyncDetails.Details details, LinkAdvice advice) {}

    private final SyncStatus sync;
    private final SyncDetails details;
    private final NodeIdentity identity;
    private final HallPulse pulse;
    private final Clock clock;
    private final JelppiProperties properties;
    private final Paragraph advice = new Paragraph();
    private final DescriptionList facts = new DescriptionList();
    private final BigButton enrol = new BigButton(
            getTranslation("kiosk.connection.enrol"),
            Look.MAIN,
            tap -> UI.getCurrent().navigate(HomeView.ENROL));
    private @Nullable Registration watching;
    private @Nullable State shown;

    ConnectionView(
            SyncStatus sync,
            SyncDetails details,
            NodeIdentity identity,
            HallPulse pulse,
            Clock clock,
            JelppiProperties properties) {
        this.sync = sync;
        this.details = details;
        this.identity = identity;
        this.pulse = pulse;
        this.clock = clock;
        this.properties = properties;
        facts.addClassName("facts");
        advice.addClassName("advice");
        advice.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("kiosk.connection.title")), advice, enrol, facts);
        show(look());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = pulse.onBeat(() -> {
            var now = look();
            ui.access(() -> show(now));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private State look() {
        var link = sync.now();
        var more = details.details();
        return new State(link, more, LinkAdvice.of(link, more, clock.instant()));
    }

    private void show(State now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        enrol.setVisible(now.advice() == LinkAdvice.REVOKED);
        advice.setText(getTranslation("kiosk.connection.advice." + now.advice().code()));
        advice.setClassName("well", now.advice() == LinkAdvice.WELL);
        facts.removeAll();
        fact(
                "kiosk.connection.state",
                getTranslation(
                        "kiosk.connection.state." + LinkAdvice.code(now.link().link())));
        fact("kiosk.connection.contact", time(now.link().lastContact()));
        showQueue(now);
        showCopy(now);
        fact("kiosk.connection.clock", seconds(now.link().clockOffset()));
        showNode();
    }

    private void showQueue(State now) {
        fact("kiosk.connection.queued", Long.toString(now.link().queued()));
        if (now.link().oldestQueued() != null) {
            fact("kiosk.connection.oldest", time(now.link().oldestQueued()));
        }
        fact("kiosk.connection.sent", time(now.details().sent()));
        if (now.details().refused() > 0) {
            fact("kiosk.connection.refused", Long.toString(now.details().refused()));
        }
    }

    private void showCopy(State now) {
        fact(
                "kiosk.connection.copy",
                getTranslation(now.link().caughtUp() ? "kiosk.connection.fresh" : "kiosk.connection.stale"));
        fact("kiosk.connection.copied", time(now.details().copied()));
        if (now.details().waiting() > 0) {
            fact("kiosk.connection.waiting", Long.toString(now.details().waiting()));
        }
    }

    /** What somebody on the telephone asks for. */
    private void showNode() {
        fact(
                "kiosk.connection.central",
                identity.enrolled()
                        .map(NodeIdentity.Enrolled::central)
                        .map(Object::toString)
                        .orElseGet(() -> getTranslation("kiosk.connection.none")));
        fact("kiosk.connection.version", version());
        fact("kiosk.connection.device", identity.device().toString());
    }

    private String version() {
        @Nullable String version = ConnectionView.class.getPackage().getImplementationVersion();
        return version == null ? getTranslation("kiosk.connection.unreleased") : version;
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private String time(@Nullable Instant at) {
        return at == null
                ? getTranslation("kiosk.connection.none")
                : DateTimeFormatter.ofPattern(getTranslation("shared.format.day"), getLocale())
                        .format(at.atZone(properties.zone()));
    }

    private String seconds(@Nullable Duration offset) {
        return offset == null
                ? getTranslation("kiosk.connection.none")
                : getTranslation("kiosk.connection.seconds", offset.toSeconds());
    }
}
