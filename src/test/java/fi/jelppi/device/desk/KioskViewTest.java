package fi.jelppi.device.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.CommandKind;
import fi.jelppi.device.command.CommandState;
import fi.jelppi.device.command.Commands;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.spi.PeerDirectory.Contact;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class KioskViewTest {

    static final Point POINT = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Commands commands;

    @Autowired
    Fleet fleet;

    @Autowired
    PeerDirectory peers;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @SuppressWarnings("NullAway.Init")
    DeviceId kiosk;

    @BeforeEach
    void open() {
        points.save(POINT);
        kiosk = DeviceFixtures.atCentral(enrolment, POINT.id(), "Muurola 3");
        as(Role.COORDINATOR);
        go(kiosk.toString());
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void sendsAMessageAndSaysThatItWaits() {
        _setValue(text(), "Kahvit klo 14 <b>kaikille</b>");
        press("Lähetä näytölle");
        assertThat(commands.of(kiosk)).singleElement().satisfies(sent -> {
            assertThat(sent.text()).isEqualTo("Kahvit klo 14 <b>kaikille</b>");
            assertThat(sent.state()).isEqualTo(CommandState.SENT);
        });
        assertThat(text().getValue()).isEmpty();
        assertThat(_get(UnorderedList.class, spec -> spec.withClasses("command-list"))
                        .getElement()
                        .getTextRecursively())
                .contains("Odottaa laitetta")
                .contains("<b>kaikille</b>");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("message-standing"))
                        .getText())
                .contains("<b>kaikille</b>");
    }

    @Test
    void asksForAText() {
        press("Lähetä näytölle");
        assertThat(text().isInvalid()).isTrue();
        assertThat(commands.of(kiosk)).isEmpty();
    }

    @Test
    void takesAMessageOffTheScreen() {
        _setValue(text(), "Kahvit klo 14");
        press("Lähetä näytölle");
        press("Ota pois näytöltä");
        assertThat(commands.of(kiosk))
                .singleElement()
                .satisfies(sent -> assertThat(sent.state()).isEqualTo(CommandState.WITHDRAWN));
        _assertNone(Button.class, spec -> spec.withText("Ota pois näytöltä"));
    }

    @Test
    void closesTheKioskAfterASecondQuestionAndOpensIt() {
        press("Lukitse laite");
        assertThat(commands.of(kiosk)).isEmpty();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(commands.of(kiosk)).extracting(Command::kind).containsExactly(CommandKind.LOCK);
        press("Avaa lukitus");
        assertThat(commands.of(kiosk)).extracting(Command::kind).containsExactly(CommandKind.UNLOCK, CommandKind.LOCK);
        _assertNone(Button.class, spec -> spec.withText("Avaa lukitus"));
    }

    @Test
    void offersToOpenWhatTheKioskTellsToBeClosed() {
        peers.contacted(kiosk, new Contact(Instant.now(), 0, null, "1.0", Duration.ZERO, "disk=/,locked=hall"));
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
        assertThat(_get(Button.class, spec -> spec.withText("Avaa lukitus")).isEnabled())
                .isTrue();
    }

    @Test
    void turnsASettingThatTheKioskTellsAbout() {
        peers.contacted(
                kiosk,
                new Contact(Instant.now(), 0, null, "1.0", Duration.ZERO, "disk=/,switches=event-mode:off;sound:on"));
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
        assertThat(words()).contains("Äänet: päällä", "Tapahtumatila: pois");
        press("Laita pois päältä: Äänet");
        assertThat(commands.of(kiosk)).extracting(Command::text).containsExactly("sound=off");
        assertThat(words()).contains("Äänet: menee pois päältä, kun laite saa tiedon");
        press("Peru muutos: Äänet");
        assertThat(commands.of(kiosk)).extracting(Command::state).containsExactly(CommandState.WITHDRAWN);
        assertThat(words()).contains("Äänet: päällä");
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void restartsAfterASecondQuestion() {
        press("Käynnistä uudelleen");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(commands.of(kiosk)).extracting(Command::kind).containsExactly(CommandKind.RESTART);
    }

    @Test
    void hasNothingToSendToAKioskThatIsOutOfUse() {
        fleet.revoke(kiosk);
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
        _assertNone(TextArea.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Muurola 3");
    }

    @Test
    void saysThatThereIsNoSuchKiosk() {
        for (var id : new String[] {DeviceId.next().toString(), "nonsense"}) {
            go(id);
            _assertNone(Button.class, spec -> spec.withText("Lähetä näytölle"));
            assertThat(_find(Paragraph.class))
                    .anySatisfy(words -> assertThat(words.getText()).startsWith("Tätä laitetta ei ole"));
        }
    }

    @Test
    void isNotForCoaches() {
        screen.close();
        as(Role.COACH);
        assertThatThrownBy(() -> go(kiosk.toString())).hasMessageContaining("Access is denied");
    }

    private void as(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
    }

    private void go(String id) {
        screen.go("desk/kiosk/" + id);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Viesti"));
    }
}
