package fi.jelppi.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How this kiosk stands with central; brings itself up to date. After a withdrawal the way back starts here. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class ConnectionView extends Section {

    private final SyncStatus sync;
    private final HallPulse pulse;
    private final JelppiProperties properties;
    private final DescriptionList facts = new DescriptionList();
    private final BigButton enrol = new BigButton(
            getTranslation("kiosk.connection.enrol"),
            Look.MAIN,
            tap -> UI.getCurrent().navigate(HomeView.ENROL));
    private @Nullable Registration watching;

    ConnectionView(SyncStatus sync, HallPulse pulse, JelppiProperties properties) {
        this.sync = sync;
        this.pulse = pulse;
        this.properties = properties;
        facts.addClassName("facts");
        add(new H1(getTranslation("kiosk.connection.title")), facts, enrol);
        show(sync.now());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = pulse.onBeat(() -> {
            var now = sync.now();
            ui.access(() -> show(now));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private void show(SyncStatus.Snapshot now) {
        enrol.setVisible(now.link() == SyncStatus.Link.REVOKED);
        facts.removeAll();
        fact("kiosk.connection.state", getTranslation(KioskFooter.words(now.link())));
        fact("kiosk.connection.queued", Long.toString(now.queued()));
        if (now.oldestQueued() != null) {
            fact("kiosk.connection.oldest", time(now.oldestQueued()));
        }
        fact("kiosk.connection.contact", time(now.lastContact()));
        fact("kiosk.connection.clock", seconds(now.clockOffset()));
        fact(
                "kiosk.connection.copy",
                getTranslation(now.caughtUp() ? "kiosk.connection.fresh" : "kiosk.connection.stale"));
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
