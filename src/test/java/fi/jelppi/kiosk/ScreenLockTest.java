package fi.jelppi.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.kiosk.spi.ScreenLock.By;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KioskTest
class ScreenLockTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ScreenLock lock;

    @Autowired
    SettingTable table;

    @Autowired
    JelppiProperties properties;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        lock.unlockFromDesk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"checkin", "checkin/code", "checkin/group", "help", "help/call", "access", "point", "no-such"})
    void aVisitorSeesNothingButThatItIsClosed(String path) {
        lock.lockFromDesk();
        screen.go(path);
        _assertOne(ClosedView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Suljettu toistaiseksi");
    }

    @Test
    void openingLeadsBackToTheStart() {
        lock.lockFromDesk();
        screen.go("checkin");
        lock.unlockFromDesk();
        screen.go("closed");
        _assertNone(ClosedView.class);
        screen.go("checkin");
        _assertNone(ClosedView.class);
    }

    @Test
    void coachModeStaysOpen() {
        lock.lockFromDesk();
        screen.go("coach");
        _assertOne(PinView.class);
        CoachMode.open(context);
        screen.go("coach/settings");
        _assertOne(SettingsView.class);
    }

    @Test
    void aCoachClosesForTodayAndOpensAgain() {
        coach();
        press("Sulje laite tältä päivältä");
        assertThat(lock.now()).hasValue(By.HALL);
        screen.go("checkin");
        assertThat(_get(H1.class).getText()).isEqualTo("Suljettu tältä päivältä");
        screen.go("coach/settings");
        press("Avaa laite kävijöille");
        assertThat(lock.now()).isEmpty();
    }

    @Test
    void aCoachCannotOpenWhatTheDeskLockedAndReadsWhy() {
        lock.closeForToday();
        lock.lockFromDesk();
        coach();
        assertThat(button("Lukittu työpöydältä").isEnabled()).isFalse();
        assertThat(_find(Paragraph.class))
                .anySatisfy(words -> assertThat(words.getText()).contains("voi avata vain työpöydältä"));
        lock.openAgain();
        assertThat(lock.now()).hasValue(By.DESK);
    }

    @Test
    void theDeskOpensAlsoWhatACoachClosed() {
        lock.closeForToday();
        lock.unlockFromDesk();
        assertThat(lock.now()).isEmpty();
    }

    @Test
    void whatACoachClosedOpensAtMidnightOfTheHallAndALockDoesNot() {
        var clock = new TestClock(Instant.parse("2026-12-03T21:59:59Z"));
        var at = new StoredLock(table, clock, properties);
        at.closeForToday();
        assertThat(at.now()).hasValue(By.HALL);
        clock.set(Instant.parse("2026-12-03T22:00:00Z"));
        assertThat(at.now()).isEmpty();
        at.lockFromDesk();
        clock.set(Instant.parse("2027-12-03T22:00:00Z"));
        assertThat(at.now()).hasValue(By.DESK);
    }

    @Test
    void isKeptOverARestart() {
        lock.lockFromDesk();
        assertThat(new StoredLock(table, new TestClock(Instant.now()), properties).now())
                .hasValue(By.DESK);
    }

    @Test
    void aMachineThatNothingStartsAgainOffersNoRestartAndSaysSo() {
        coach();
        assertThat(button("Käynnistä uudelleen").isEnabled()).isFalse();
        assertThat(_find(Paragraph.class))
                .anySatisfy(words -> assertThat(words.getText()).contains("virtanapista"));
    }

    @Test
    void restartsAtTheSecondTap() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var view = new SettingsView(context.getBean(KioskSettings.class), lock, Restarts.supervised(ended::countDown));
        UI.getCurrentOrThrow().add(view);
        press("Käynnistä uudelleen");
        assertThat(ended.getCount()).isEqualTo(1);
        press("Käynnistä nyt");
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        _assertNone(BigButton.class, spec -> spec.withText("Käynnistä nyt"));
    }

    private void coach() {
        CoachMode.open(context);
        screen.go("coach/settings");
    }

    private static BigButton button(String words) {
        return _get(BigButton.class, spec -> spec.withText(words));
    }

    private static void press(String words) {
        _click(button(words));
    }
}
