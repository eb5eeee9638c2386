package fi.jelppi.device.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.sync.outbox.FakeCentral;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@code Fleet.revoke} promises: a new code takes a revoked kiosk into use again. */
@KioskTest
@DirtiesContext
class ReEnrolmentTest {

    record Note(String text) {}

    private static final FactType<Note> NOTE = new FactType<>("test.note", 1, Note.class);

    @Autowired
    ApplicationContext context;

    @Autowired
    NodeIdentity identity;

    @Autowired
    SyncStatus status;

    @Autowired
    FactLog log;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void revokedKioskIsEnrolledAgainFromItsScreenAndSendsWhatItKept() throws Exception {
        var point = PointId.next();
        try (var central = new FakeCentral(point.value(), "new secret")) {
            var kept = FactId.next();
            transaction.executeWithoutResult(it -> log.append(NOTE, kept, new Note("kept")));
            DeviceFixtures.enrol(identity, point, central.address());
            Eventually.holds(() -> status.now().link() == Link.REVOKED);
            var device = identity.device();

            enrolAtTheScreen(central.address().toString());

            Eventually.holds(() -> !central.batches.isEmpty());
            assertThat(central.batches.getFirst().device()).isEqualTo(device.value());
            assertThat(central.batches.getFirst().facts())
                    .anyMatch(fact -> fact.id().equals(kept.value()));
        }
    }

    private void enrolAtTheScreen(String address) {
        try (var screen = Screen.open(context)) {
            screen.go("enrol");
            assertThat(_find(EnrolView.class)).hasSize(1);
            _setValue(_get(Input.class, spec -> spec.withId("address")), address);
            _setValue(_get(Input.class, spec -> spec.withId("code")), "K7QF3M9T");
            _click(_get(BigButton.class, spec -> spec.withText("Ota käyttöön")));
        }
    }
}
