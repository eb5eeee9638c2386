package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.OtherVisits;
import fi.jelppi.checkin.Some;
import fi.jelppi.checkin.TodayList;
import fi.jelppi.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The paper list in coach mode: what is printed, and entering it afterwards. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class PaperScreenTest extends HallScreenTest {

    @Autowired
    TodayList today;

    @Autowired
    OtherVisits others;

    private List<TodayList.Line> lines(Event event) {
        return today.lines(event.sessions().getFirst().id(), "", 0, 50);
    }

    private List<AttendanceRow> others(Event event) {
        return others.counting(event.sessions().getFirst(), "", 0, 50);
    }

    private Event training() {
        return kiosk.event(Some.event("Koulutus")
                .at(here)
                .withCheckOut()
                .session("08:00", "14:00")
                .build());
    }

    private void openPaper() {
        enterCoachMode();
        screen.go("coach/paper");
    }

    private void startEntering() {
        openPaper();
        tap("Kirjaa paperilista");
    }

    private static void answer(String keys) {
        press(keys);
        tap("Valmis");
    }

    private static List<String> printed() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .filter(NativeTableCell.class::isInstance)
                        .map(Component::getElement)
                        .map(cell -> cell.getText())
                        .toList())
                .filter(cells -> !cells.isEmpty() && !cells.getFirst().isEmpty())
                .map(cells -> String.join("|", cells))
                .toList();
    }

    @Test
    void printsTheSameNumberForAPersonEveryTime() {
        var jobs = jobs();
        kiosk.registration(jobs, "Matti Ylitalo");
        var kerttu = kiosk.registration(jobs, "Kerttu Alatalo");
        openPaper();
        assertThat(printed()).startsWith("2|Kerttu Alatalo|", "1|Matti Ylitalo|");

        kiosk.registration(jobs, "Aino Korhonen");
        kiosk.cancelled(kerttu);
        screen.go("coach/today");
        screen.go("coach/paper");
        assertThat(printed()).startsWith("3|Aino Korhonen|", "1|Matti Ylitalo|");
    }

    @Test
    void printsFreeLinesAndWhatTheMachineKnowsAlready() {
        var jobs = jobs();
        checkIns.scan(pass(jobs, "Aino Korhonen"));
        openPaper();
        assertThat(printed().getFirst()).isEqualTo("1|Aino Korhonen|10.30");
        assertThat(printed().getLast()).startsWith("Etkö löydä nimeäsi?");
        assertThat(_find(NativeTableRow.class)).hasSize(1 + 1 + 1 + 12);
    }

    @Test
    void asksForLeavingOnlyWhereTheEventDoes() {
        jobs();
        openPaper();
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Nro", "Nimi", "Tuli klo");
    }

    @Test
    void lineAfterLineIsEnteredByItsNumber() {
        var jobs = jobs();
        kiosk.registration(jobs, "Matti Ylitalo");
        kiosk.registration(jobs, "Aino Korhonen");
        startEntering();
        answer("9");
        assertThat(help()).startsWith("Tätä numeroa ei ole listassa.");
        answer("1");
        assertThat(question()).isEqualTo("Matti Ylitalo (nro 1): mihin aikaan tuli?");
        answer("99");
        assertThat(help()).startsWith("Tarkista aika");
        answer("0941");
        assertThat(help()).isEqualTo("Matti Ylitalo (nro 1) on kirjattu, tuli klo 9.41. Mikä rivi seuraavaksi?");
        assertThat(lines(jobs)).extracting(line -> line.came() == null).containsExactly(true, false);
    }

    /** The sheet was printed before Aino registered, whose name comes first. */
    @Test
    void registeringAfterPrintingMovesNobody() {
        var jobs = jobs();
        kiosk.registration(jobs, "Matti Ylitalo");
        openPaper();
        assertThat(printed().getFirst()).isEqualTo("1|Matti Ylitalo|");
        kiosk.registration(jobs, "Aino Korhonen");
        tap("Kirjaa paperilista");
        answer("1");
        assertThat(question()).startsWith("Matti Ylitalo (nro 1)");
    }

    @Test
    void wrongLineIsLeftWithoutATrace() {
        var jobs = jobs();
        kiosk.registration(jobs, "Matti Ylitalo");
        startEntering();
        answer("1");
        tap("Väärä rivi, takaisin");
        assertThat(question()).isEqualTo("Mikä numero?");
        assertThat(lines(jobs).getFirst().visit()).isNull();
    }

    @Test
    void lineThatIsMarkedAlreadySaysSoAndMayBeCorrected() {
        var jobs = jobs();
        checkIns.scan(pass(jobs, "Aino Korhonen"));
        startEntering();
        answer("1");
        assertThat(_get(H1.class, spec -> spec.withText("Aino Korhonen (nro 1)"))
                        .isVisible())
                .isTrue();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Käynti on jo merkitty. Tuli klo 10.30.");
        tap("Korjaa");
        tap("Korjaa tuloaika");
        answer("1005");
        tap("Unohtui merkitä");
        assertThat(question()).isEqualTo("Mikä numero?");
        assertThat(lines(jobs).getFirst().came()).isEqualTo(Some.at("10:05"));
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void timeThatCannotBeIsAskedAgainInClearWords() {
        var training = training();
        kiosk.registration(training, "Matti Ylitalo");
        startEntering();
        answer("1");
        answer("1040");
        tap("Lähtöaikaa ei ole");
        assertThat(question()).isEqualTo("Matti Ylitalo (nro 1): mihin aikaan tuli?");
        assertThat(help()).isEqualTo("Aika on vasta edessä. Tarkista aika.");
        answer("0915");
        assertThat(question()).isEqualTo("Matti Ylitalo (nro 1): mihin aikaan lähti?");
        answer("0910");
        assertThat(help()).isEqualTo("Lähtö olisi ennen tuloa. Tarkista aika.");
        answer("0915");
        answer("1000");
        assertThat(lines(training).getFirst().left()).isEqualTo(Some.at("10:00"));
        _assertNone(AnswerScreen.class);
    }

    @Test
    void freeLineOfAGroupIsEntered() {
        var jobs = jobs();
        startEntering();
        tap("Rivi ilman numeroa");
        tap("Ryhmä");
        answer("0");
        assertThat(help()).isEqualTo("Luku voi olla 1–200. Kirjoita uudelleen.");
        answer("22");
        write("9B");
        tap("Jatka");
        assertThat(question()).isEqualTo("9B, 22 henkeä: mihin aikaan tuli?");
        answer("0945");
        assertThat(help()).startsWith("9B, 22 henkeä on kirjattu, tuli klo 9.45.");
        assertThat(others(jobs))
                .extracting(AttendanceRow::label, AttendanceRow::heads, AttendanceRow::method)
                .containsExactly(tuple("9B", 22, "paper"));
    }

    @Test
    void freeLineOfOneVisitorIsEnteredWithAndWithoutAName() {
        var jobs = jobs();
        startEntering();
        tap("Rivi ilman numeroa");
        tap("Kävijä, joka kirjoitti nimensä");
        write("kerttu");
        tap("Jatka");
        assertThat(question()).isEqualTo("Kerttu: mihin aikaan tuli?");
        answer("0945");
        tap("Rivi ilman numeroa");
        tap("Yksi kävijä ilman nimeä");
        answer("0950");
        assertThat(others(jobs)).extracting(AttendanceRow::name).containsExactly(null, "Kerttu");
        assertThat(checkIns.present()).isEqualTo(2);
    }

    @Test
    void stoppingLeadsBackToTheSheet() {
        jobs();
        startEntering();
        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("Mikä numero?");
        tap("Lopeta kirjaaminen");
        assertThat(_get(PaperSheet.class).isVisible()).isTrue();
        assertThat(_get(Picker.class).isVisible()).isTrue();
    }
}
