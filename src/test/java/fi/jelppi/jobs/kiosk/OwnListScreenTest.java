package fi.jelppi.jobs.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.list.InterestBox;
import fi.jelppi.jobs.list.ListLinks;
import fi.jelppi.jobs.list.SomeLinks;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.sync.spi.SyncStatus.Snapshot;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor's own list on the screen: to the telephone, on paper, to the coaches. */
@KioskTest
@Import(DoorTestConfiguration.class)
class OwnListScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private VacancyId cook = VacancyId.next();

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final List<LinkLine> lines = new ArrayList<>();

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        kiosk.start();
        jdbc.sql("DELETE FROM job_interest").update();
        jdbc.sql("DELETE FROM job_interest_person").update();
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'jobs.%'").update();
        cook = SomeVacancy.bring(
                context,
                SomeVacancy.called("own-list")
                        .title("Kokki")
                        .closes(Some.at("18:00"))
                        .apply(new HowToApply(null, null, new PhoneNumber("040 123 4567"), null))
                        .vacancy());
        screen = Screen.open(context);
        JobVisit.current().add(cook);
    }

    @AfterEach
    void close() {
        lines.forEach(LinkLine::stop);
        screen.close();
        SomeVacancy.takeAway(context, cook);
    }

    @Test
    void withoutAConnectionTheCodeHoldsTheListItself() {
        screen.go("jobs/own");
        assertThat(page()).contains("Nettiyhteyttä ei tarvita").doesNotContain("Ota lista linkkinä");
        assertThat(facts("jobs.list-made")).isZero();
    }

    @Test
    void onPaperEachVacancyHasACodeOfItsOwnToApplyWith() {
        screen.go("jobs/own");
        assertThat(_find(QrPicture.class)).hasSize(2);
        assertThat(page())
                .contains("Kokki", "3.12.", "040 123 4567", "Täällä ei voi nyt tulostaa.")
                .doesNotContain("Tulosta lista");
    }

    @Test
    void whereThereIsAPrinterTheListIsPrintedAtATap() {
        screen.go("jobs/own");
        _get(OwnListView.class).removeFromParent();
        var view = new OwnListView(
                context.getBean(JobBoard.class),
                context.getBean(JobWords.class),
                context.getBean(QrCodes.class),
                online(),
                context.getBean(InterestBox.class),
                () -> true,
                context.getBean(VisitFigures.class));
        UI.getCurrent().add(view);
        tap("Tulosta lista");
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Täällä ei voi nyt tulostaa.");
    }

    @Test
    void theListStandsBeforeItsLinkIsMade() throws Exception {
        beginPhonePart();
        assertThat(page()).contains("Koodi tulee tähän hetken kuluttua.");
        assertThat(_find(_get(PhonePart.class), QrPicture.class)).isEmpty();
        untilPageHas("Lista avautuu nettisivuna");
        assertThat(page()).doesNotContain("Koodi tulee tähän");
        assertThat(_find(_get(PhonePart.class), QrPicture.class)).hasSize(1);
    }

    @Test
    void whereNoLinkCanBeMadeTheListComesAsText() throws Exception {
        var online = new Snapshot(Link.ONLINE, 0, null, null, Duration.ZERO, true);
        var asked = new AtomicInteger();
        beginPhonePart(line(SomeLinks.of(context, () -> {
            if (asked.getAndIncrement() > 0) {
                throw new IllegalStateException("after the screen has begun to wait");
            }
            return online;
        })));
        assertThat(page()).contains("Koodi tulee tähän hetken kuluttua.");
        untilPageHas("Nettiyhteyttä ei tarvita");
        assertThat(page()).doesNotContain("Koodi tulee tähän");
        assertThat(_find(_get(PhonePart.class), QrPicture.class)).hasSize(1);
    }

    @Test
    void withAConnectionOneLinkServesForTheWholeVisitAndTheTextIsATapAway() throws Exception {
        phonePart();
        assertThat(page()).contains("Se toimii 60 päivää, eikä siinä ole nimeäsi.");
        tap("Ota lista tekstinä, ilman nettiä");
        assertThat(page()).contains("Nettiyhteyttä ei tarvita");
        tap("Ota lista linkkinä");
        assertThat(page()).contains("Lista avautuu nettisivuna");
        phonePart();
        assertThat(facts("jobs.list-made")).isOne();
        UI.getCurrent().setLocale(Languages.ENGLISH);
        beginPhonePart();
        untilPageHas("The list opens as a web page.");
        assertThat(facts("jobs.list-made")).isEqualTo(2);
    }

    @Test
    void givesTheListToTheCoachesAndLeavesNothingOnTheForm() {
        screen.go("jobs/own");
        tap("Anna lista valmentajalle");
        assertThat(page())
                .contains("Listallasi on yksi paikka", "Tämä on vapaaehtoista", "30 päivän", "90 päivän")
                .contains("Voit pyytää, että ne poistetaan heti");
        var phone = field("Puhelinnumerosi");
        _setValue(phone, "040 123 4567");
        _setValue(field("Etunimesi"), "Aino");
        tap("Anna lupa ja lähetä");
        assertThat(_get(InterestAnswer.class).getElement().getTextRecursively())
                .contains("Listasi on tallessa", "Odottaa yhteyttä.")
                .doesNotContain("Aino", "4567");
        assertThat(phone.getValue()).isEmpty();
        leaveTheAnswer();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("jobs/own");
        assertThat(facts("jobs.interest-person")).isOne();
    }

    @Test
    void oneVisitGivesTwoListsAtMost() {
        for (int time = 0; time < 2; time++) {
            screen.go("jobs/own");
            tap("Anna lista valmentajalle");
            _setValue(field("Puhelinnumerosi"), "040 123 4567");
            tap("Anna lupa ja lähetä");
            leaveTheAnswer();
        }
        assertThat(page()).contains("Annoit listasi valmentajille.").doesNotContain("Anna lista valmentajalle");
        screen.go("jobs/interest");
        assertThat(page()).contains("Et voi nyt antaa listaa valmentajille.");
        _assertNone(TextField.class);
        assertThat(facts("jobs.interest-person")).isEqualTo(2);
    }

    @Test
    void explainsWhatIsWrongAndKeepsWhatWasTyped() {
        screen.go("jobs/interest");
        tap("Anna lupa ja lähetä");
        assertThat(field("Puhelinnumerosi").getErrorMessage())
                .startsWith("Kirjoita puhelinnumero tai sähköpostiosoite.");
        _setValue(field("Puhelinnumerosi"), "soita");
        _setValue(field("Sähköpostisi"), "aino");
        _setValue(field("Etunimesi"), "A".repeat(60));
        tap("Anna lupa ja lähetä");
        assertThat(field("Puhelinnumerosi").getErrorMessage()).isEqualTo("Tarkista numero, esimerkiksi 040 123 4567.");
        assertThat(field("Sähköpostisi").getErrorMessage()).startsWith("Tarkista sähköpostiosoite");
        assertThat(field("Etunimesi").getErrorMessage()).startsWith("Nimi on liian pitkä.");
        assertThat(field("Puhelinnumerosi").getValue()).isEqualTo("soita");
        assertThat(facts("jobs.interest-person")).isZero();
    }

    @Test
    void saysThatTooManyCameAtOnce() {
        for (int number = 0; number < 10; number++) {
            jdbc.sql("INSERT INTO job_interest (id, point_id, vacancies, given_at) VALUES (?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            cook.toString(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        screen.go("jobs/interest");
        _setValue(field("Puhelinnumerosi"), "040 123 4567");
        tap("Anna lupa ja lähetä");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("call-problem"))
                        .getText())
                .startsWith("Tältä laitteelta on annettu nyt monta listaa.");
        assertThat(facts("jobs.interest-person")).isZero();
    }

    @Test
    void whatHasClosedMeanwhileIsGivenToNobody() {
        screen.go("jobs/interest");
        _setValue(field("Puhelinnumerosi"), "040 123 4567");
        clock.set(Some.at("18:00"));
        tap("Anna lupa ja lähetä");
        assertThat(page()).contains("Et voi nyt antaa listaa valmentajille.");
        assertThat(facts("jobs.interest-given")).isZero();
        screen.go("jobs/own");
        assertThat(page()).contains("Listallasi ei ole vielä mitään.");
    }

    /** As it stands in the list while central answers. */
    private void phonePart() throws Exception {
        beginPhonePart();
        untilPageHas("Lista avautuu nettisivuna");
    }

    private void beginPhonePart() {
        beginPhonePart(online());
    }

    private void beginPhonePart(LinkLine line) {
        screen.go("jobs/own");
        var hits = List.of(context.getBean(JobBoard.class).look(cook, null).orElseThrow());
        var view = _get(OwnListView.class);
        view.removeAll();
        view.add(new PhonePart(hits, context.getBean(JobWords.class), context.getBean(QrCodes.class), line));
    }

    private LinkLine online() {
        return line(SomeLinks.online(context));
    }

    private LinkLine line(ListLinks links) {
        var line = new LinkLine(links);
        lines.add(line);
        return line;
    }

    private static void untilPageHas(String words) throws Exception {
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return page().contains(words);
        });
    }

    private static void leaveTheAnswer() {
        _click(_get(_get(InterestAnswer.class), BigButton.class));
    }

    private int facts(String type) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE type = ?")
                .param(type)
                .query(Integer.class)
                .single();
    }

    private static void tap(String words) {
        _click(_get(BigButton.class, spec -> spec.withText(words)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
