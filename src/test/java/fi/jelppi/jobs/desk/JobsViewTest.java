package fi.jelppi.jobs.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.jobs.Features;
import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.rules.Hints;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class JobsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Features features;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void empty() {
        for (var table : List.of(
                "vacancy",
                "vacancy_key",
                "vacancy_merge",
                "vacancy_apart",
                "vacancy_feature",
                "job_figure",
                "job_figure_name")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void aCoachWritesAVacancyOfAnAssociationAndEndsIt() {
        open(Role.COACH);
        press("Lisää työpaikka");
        _setValue(kind(), VacancyKind.SUBSIDISED);
        _setValue(field("Otsikko"), "Kylätalon emäntä");
        _setValue(field("Työnantaja"), "Tennilän kyläyhdistys ry");
        village().setValue("Tennilä");
        _setValue(_get(TextArea.class), "Keität kahvit.\n\nPidät paikat kunnossa.");
        _setValue(field("Puhelin"), "040 123 4567");
        press("Tallenna");
        _assertNone(Dialog.class);
        var saved = only();
        assertThat(saved.shown().kind()).isEqualTo(VacancyKind.SUBSIDISED);
        assertThat(saved.shown().description()).hasSize(2);
        assertThat(saved.shown().requirements().age()).isNull();
        assertThat(saved.shown().source().code()).isEqualTo(VacancyInput.SOURCE);
        assertThat(saved.shown().places().getFirst().at()).isNotNull();
        assertThat(saved.published()).isTrue();
        row("Muokkaa");
        assertThat(field("Otsikko").getValue()).isEqualTo("Kylätalon emäntä");
        _setValue(field("Otsikko"), "Kylätalon isäntä");
        press("Tallenna");
        assertThat(only().shown().title()).isEqualTo("Kylätalon isäntä");
        row("Muokkaa");
        press("Poista työpaikka");
        assertThat(vacancies.count(VacancyFilter.ALL)).as("asks first").isEqualTo(1);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void refusesWhatIsIncompleteAndKeepsWhatWasTyped() {
        open(Role.COORDINATOR);
        press("Lisää työpaikka");
        _setValue(field("Otsikko"), "Kokki");
        _setValue(field("Verkko-osoite"), "javascript:alert(1)");
        _setValue(field("Sähköposti"), "ei osoite");
        _setValue(field("Puhelin"), "soita");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Ikä vähintään")), 40);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Ikä enintään")), 20);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Hae viimeistään")), LocalDate.of(2020, 1, 1));
        press("Tallenna");
        assertThat(field("Otsikko").isInvalid()).isFalse();
        assertThat(field("Työnantaja").getErrorMessage()).startsWith("Kirjoita työnantajan");
        assertThat(field("Verkko-osoite").getErrorMessage()).startsWith("Tarkista osoite.");
        assertThat(field("Sähköposti").isInvalid()).isTrue();
        assertThat(field("Puhelin").getErrorMessage()).startsWith("Tarkista numero");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Ikä vähintään"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Hae viimeistään"))
                        .getErrorMessage())
                .startsWith("Hakuaika on jo ohi.");
        assertThat(field("Otsikko").getValue()).isEqualTo("Kokki");
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void remoteWorkPositionsCardsAndLanguagesAreKeptAndNotWhatTheTextSays() {
        intake.take(List.of(Hints.fill(
                ours("1").title("Kokki").text("Hygieniapassi vaaditaan.").vacancy())));
        assertThat(only().shown().requirements().cards()).containsExactly("hygieniapassi");
        open(Role.COACH);
        row("Muokkaa");
        assertThat(choice("Tarvittavat kortit").getValue())
                .as("found in the text, not stated")
                .isEmpty();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Paikkoja")), 0);
        press("Tallenna");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Paikkoja")).getErrorMessage())
                .isEqualTo("Kirjoita määrä numeroina, 1–999.");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Paikkoja")), 2);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Työn voi tehdä etänä")), true);
        _setValue(choice("Tarvittavat kortit"), Set.of("tulityökortti", "hygieniapassi"));
        _setValue(choice("Työssä tarvittavat kielet"), Set.of("se", "fi"));
        press("Tallenna");
        var saved = only().shown();
        assertThat(saved.remote()).isTrue();
        assertThat(saved.offer().positions()).isEqualTo(2);
        assertThat(saved.requirements().cards()).containsExactly("hygieniapassi", "tulityökortti");
        assertThat(saved.requirements().languages()).containsExactly("fi", "se");
        assertThat(saved.requirements().found()).isEmpty();
        row("Muokkaa");
        assertThat(choice("Tarvittavat kortit").getValue()).containsExactlyInAnyOrder("hygieniapassi", "tulityökortti");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Työn voi tehdä etänä"))
                        .getValue())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> choice(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    @Test
    void doesNotSaveOverWhatSomebodyElseSavedMeanwhile() {
        intake.take(List.of(ours("1").title("Kokki").text("Keität.").vacancy()));
        open(Role.COACH);
        row("Muokkaa");
        _setValue(field("Otsikko"), "Keittäjä");
        intake.take(List.of(ours("1").title("Kokki").text("Keität joka päivä.").vacancy()));
        press("Tallenna");
        assertThat(only().shown().title()).isEqualTo("Kokki");
        assertThat(field("Otsikko").getValue()).as("what was typed").isEqualTo("Keittäjä");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Joku muu tallensi tämän työpaikan sillä välin.", "Keität joka päivä.");
        press("Tallenna omani");
        _assertNone(Dialog.class);
        assertThat(only().shown().title()).isEqualTo("Keittäjä");
    }

    @Test
    void asksAgainBeforeItEndsWhatSomebodyElseChangedMeanwhile() {
        intake.take(List.of(ours("1").vacancy()));
        open(Role.COACH);
        row("Muokkaa");
        vacancies.hide(only());
        press("Poista työpaikka");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(only().hidden()).isTrue();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Joku muu piilotti tämän työpaikan");
        press("Poista työpaikka");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void whatSomebodyElseRemovedMeanwhileCanBeAddedAnew() {
        intake.take(List.of(ours("1").vacancy()));
        open(Role.COACH);
        row("Muokkaa");
        _setValue(field("Otsikko"), "Keittäjä");
        intake.remove(VacancyInput.SOURCE, "1");
        press("Tallenna");
        assertThat(vacancies.count(VacancyFilter.ALL)).as("not silently back").isZero();
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Joku muu poisti tämän työpaikan sillä välin.");
        press("Lisää uutena");
        assertThat(only().shown().title()).isEqualTo("Keittäjä");
    }

    @Test
    void aMessageThatCannotBeSentStays() {
        open(Role.COACH);
        var sent = new ArrayList<String>();
        new NoteDialog("jobs.post.desk.reject", "", note -> {
                    sent.add(note);
                    return sent.size() > 1;
                })
                .open();
        var dialog = _get(Dialog.class);
        _setValue(_get(TextArea.class), "Palkka puuttuu.");
        press("Hylkää");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Palkka puuttuu.");
        assertThat(dialog.getElement().getTextRecursively()).contains("Viesti ei lähtenyt", "Viestisi on tallessa.");
        press("Hylkää");
        _assertNone(Dialog.class);
        assertThat(sent).containsExactly("Palkka puuttuu.", "Palkka puuttuu.");
    }

    private static SomeVacancy ours(String id) {
        return SomeVacancy.called(id)
                .from(VacancyInput.SOURCE)
                .kind(VacancyKind.JOB)
                .text("Keität kahvit.")
                .somewhere("Sinettä")
                .apply(new HowToApply(null, null, new PhoneNumber("040 123 4567"), null));
    }

    @Test
    void putsAVacancyFirstOnAWallUntilADay() {
        intake.take(List.of(SomeVacancy.called("1").notToBePassedOn().vacancy()));
        open(Role.COORDINATOR);
        _assertNone(
                (Div) GridKt._getCellComponent(grid(), 0, "actions"),
                Button.class,
                spec -> spec.withText("Nosta seinälle"));
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        screen.go("desk");
        screen.go("desk/jobs");
        row("Nosta seinälle");
        var until = _get(DatePicker.class, spec -> spec.withLabel("Viimeinen päivä"));
        _setValue(until, LocalDate.of(2020, 1, 1));
        press("Tallenna");
        assertThat(until.getErrorMessage()).startsWith("Valitse päivä");
        var day = LocalDate.now(clock).plusDays(3);
        _setValue(until, day);
        press("Tallenna");
        _assertNone(Dialog.class);
        assertThat(features.of(List.of(only().id()))).containsExactly(new Mark(only().id(), null, day));
        row("Nosta seinälle");
        press("Poista nosto");
        assertThat(features.of(List.of(only().id()))).isEmpty();
    }

    @Test
    void leadsToTheWallsAndTheSheet() {
        open(Role.COORDINATOR);
        press("Seinät ja tuloste");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith("/jobs/"))))
                .extracting(Anchor::getHref)
                .startsWith("/jobs/wall")
                .endsWith("/jobs/sheet");
        assertThat(_get(TextArea.class).getValue())
                .matches(
                        "<iframe src=\"https?://[^\"]+/jobs/embed\\?lang=fi\" title=\"Avoimet työpaikat\" [^<>]*></iframe>");
    }

    @Test
    void showsHowOftenAVacancyWasLookedAtByPoint() throws IOException {
        intake.take(List.of(
                SomeVacancy.called("1").at("Muurola", 66.37, 25.37).vacancy(),
                SomeVacancy.called("1").from("b").at("Muurola", 66.37, 25.37).vacancy()));
        var point = context.getBean(Points.class).all().stream().findFirst();
        var village = point.map(Point::village).orElse("Muu piste");
        counted("test", point.map(Point::id).orElseGet(PointId::next), 4);
        counted("b", PointId.next(), 2);
        open(Role.COACH);
        var button = (Button) GridKt._getCellComponent(grid(), 0, "figures");
        assertThat(button.getText()).as("of both sources").isEqualTo("6 / 0 / 0");
        _click(button);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Yhteensä: katsottu 6, listalle 0, puhelimeen 0", village + ": katsottu");
        var file = new StringWriter();
        new FiguresFile(context.getBean(JobRows.class), key -> key).write(file);
        assertThat(file.toString().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .as("no formula")
                        .contains("'=HYPERLINK(1);jobs.kind.job;")
                        .endsWith(";4;0;0"));
    }

    private void counted(String source, PointId point, int opened) {
        var id = vacancies.find(source, "1").orElseThrow().id();
        jdbc.sql("INSERT INTO job_figure (vacancy_id, day_on, point_id, device_id, opened, listed, taken)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0)")
                .params(id.value(), LocalDate.now(clock), point.value(), point.value(), opened)
                .update();
        jdbc.sql("INSERT INTO job_figure_name (vacancy_id, title, kind) VALUES (?, '=HYPERLINK(1)', 'job')")
                .param(id.value())
                .update();
    }

    @Test
    void hidesAndShowsAgain() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        open(Role.COACH);
        row("Piilota");
        assertThat(only().hidden()).isTrue();
        row("Näytä taas");
        assertThat(only().published()).isTrue();
    }

    @Test
    void saysWhyTwoSourcesAreOneAndSplitsThem() {
        intake.take(List.of(
                SomeVacancy.called("1").at("Muurola", 66.37, 25.37).vacancy(),
                SomeVacancy.called("1").from("b").at("Muurola", 66.37, 25.37).vacancy()));
        open(Role.COACH);
        row("Lähteet (2)");
        var text = _get(Dialog.class).getElement().getTextRecursively();
        assertThat(text).contains("Tunnistettu samaksi: sama työnantaja, sama otsikko, sama paikka.");
        _click(_find(Button.class, spec -> spec.withText("Erota")).getLast());
        _assertNone(Dialog.class);
        assertThat(vacancies.find("b", "1").orElseThrow().records()).isEqualTo(1);
    }

    @Test
    void correctsWhatTheSourceSaysAndOnlyThat() {
        intake.take(List.of(SomeVacancy.called("1").ages(18, null).voucher().vacancy()));
        open(Role.COACH);
        row("Korjaa");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Ikä vähintään")), 15);
        press("Tallenna");
        var corrected = only();
        assertThat(corrected.shown().requirements().age()).hasFieldOrPropertyWithValue("from", 15);
        assertThat(corrected.correction().voucher()).isNull();
        row("Korjaa");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Ikä enintään")), 3);
        press("Tallenna");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(only().shown().requirements().age()).hasFieldOrPropertyWithValue("to", null);
    }

    @Test
    void partTimeWorkThatARuleReadIsCorrected() {
        intake.take(List.of(Hints.fill(SomeVacancy.called("1")
                .kind(VacancyKind.JOB)
                .text("Työaika on 20 tuntia viikossa.")
                .vacancy())));
        assertThat(only().shown().schedule().partTime()).isEqualTo(Stated.YES);
        open(Role.COACH);
        row("Korjaa");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Osa-aikatyö luettiin tekstistä: ”Työaika on 20 tuntia viikossa.”");
        _setValue(stated("Osa-aikatyö"), Stated.NO);
        press("Tallenna");
        assertThat(only().shown().schedule().partTime()).isEqualTo(Stated.NO);
        assertThat(only().shown().requirements().found()).isEmpty();
    }

    @Test
    void showsTheSentenceBehindWhatWasReadOutOfTheText() {
        intake.take(List.of(Hints.fill(
                SomeVacancy.called("1").text("Tule! Ajokorttia ei tarvita.").vacancy())));
        open(Role.COACH);
        row("Korjaa");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Ajokortti luettiin tekstistä: ”Ajokorttia ei tarvita.”");
    }

    @Test
    void whatADeskWritesIsReadTooAndItsFormShowsWhatWasWritten() {
        open(Role.COACH);
        press("Lisää työpaikka");
        _setValue(kind(), VacancyKind.SUBSIDISED);
        _setValue(field("Otsikko"), "Toimistoapulainen");
        _setValue(field("Työnantaja"), "Narkauksen kyläyhdistys ry");
        village().setValue("Narkaus");
        _setValue(field("Työaika"), "20 h viikossa");
        _setValue(_get(TextArea.class), "Ajokorttia ei tarvita.");
        _setValue(field("Puhelin"), "040 123 4567");
        press("Tallenna");
        assertThat(only().shown().schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(only().shown().requirements().licence()).isEqualTo(Stated.NO);
        row("Muokkaa");
        assertThat(stated("Ajokortti tarvitaan").getValue()).isEqualTo(Stated.NOT_STATED);
        _setValue(_get(TextArea.class), "Vastaat puhelimeen.");
        press("Tallenna");
        assertThat(only().shown().requirements().licence()).as("no longer said").isEqualTo(Stated.NOT_STATED);
        assertThat(only().shown().schedule().partTime()).isEqualTo(Stated.YES);
        row("Muokkaa");
        assertThat(stated("Osa-aikatyö").getValue()).isEqualTo(Stated.NOT_STATED);
        _setValue(stated("Osa-aikatyö"), Stated.NO);
        press("Tallenna");
        assertThat(only().shown().schedule().partTime()).isEqualTo(Stated.NO);
        assertThat(only().shown().requirements().found()).isEmpty();
    }

    private static StatedField stated(String label) {
        return _get(StatedField.class, spec -> spec.withLabel(label));
    }

    @Test
    void findsByWordsAndState() {
        intake.take(List.of(
                SomeVacancy.called("1").title("Siivooja").vacancy(),
                SomeVacancy.called("2").title("Kokki").vacancy()));
        open(Role.COACH);
        _setValue(field("Hae otsikosta tai työnantajasta"), "siiv");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void sourcesAreForCoordinators() {
        open(Role.COORDINATOR);
        screen.go("desk/job-sources");
        assertThat(_get(SourcesView.class).getElement().getTextRecursively())
                .contains("Työmarkkinatori ei ole käytössä.");
        screen.close();
        LoggedIn.out();
        open(Role.COACH);
        assertThatThrownBy(() -> screen.go("desk/job-sources")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCoordinatorNamesAPageAndTakesItAway() {
        jdbc.sql("DELETE FROM import_page").update();
        open(Role.COORDINATOR);
        screen.go("desk/job-sources");
        press("Lisää sivu");
        var dialog = _get(Dialog.class);
        _setValue(field("Nimi"), "Muurolan kyläyhdistys");
        _setValue(field("Osoite"), "javascript:alert(1)");
        _click(_get(dialog, Button.class, spec -> spec.withText("Tallenna")));
        assertThat(dialog.getElement().getTextRecursively()).contains("Osoite alkaa https://");
        _setValue(field("Osoite"), "https://muurola.example/tyot");
        _click(_get(dialog, Button.class, spec -> spec.withText("Tallenna")));
        _assertNone(Dialog.class);
        var pages = _get(PagesPart.class);
        Grid<?> grid = _get(pages, Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        var actions = GridKt._getCellComponent(grid, 0, "actions");
        _click(_get(actions, Button.class, spec -> spec.withText("Lue tiedosto")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Enintään 20 Mt");
        _get(Dialog.class).close();
        _click(_get(actions, Button.class, spec -> spec.withText("Poista sivu")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(GridKt._size(grid)).isZero();
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/jobs");
    }

    private StoredVacancy only() {
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
        return vacancies.page(VacancyFilter.ALL, 0, 1).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Grid<StoredVacancy> grid() {
        return _get(Grid.class);
    }

    /** The button of the only row. */
    private static void row(String words) {
        var cell = (Div) GridKt._getCellComponent(grid(), 0, "actions");
        _click(_get(cell, Button.class, spec -> spec.withText(words)));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<VacancyKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Laji").withPredicate(it -> !it.isEmptySelectionAllowed()));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> village() {
        return _get(ComboBox.class);
    }
}
