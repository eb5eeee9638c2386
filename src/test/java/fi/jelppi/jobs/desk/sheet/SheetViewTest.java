package fi.jelppi.jobs.desk.sheet;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.sheet.Letters;
import fi.jelppi.jobs.sheet.SheetField;
import fi.jelppi.jobs.sheet.SheetSource;
import fi.jelppi.jobs.sheet.SomeFile;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class SheetViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void empty() {
        for (var name : List.of(
                "vacancy", "vacancy_key", "import_rejection", "import_run", "import_sheet_column", "import_sheet")) {
            jdbc.sql("DELETE FROM " + name).update();
        }
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void aCoordinatorLooksAtAnExcelFileTakesItAndRemovesTheSource() throws Exception {
        open(Role.COORDINATOR);
        bring(SomeFile.excel(folder, sheet -> {
            sheet.value(0, 0, "Homma");
            sheet.value(0, 1, "Työnantaja");
            sheet.value(0, 2, "Hakuaika päättyy");
            sheet.value(1, 0, "Puistotyö");
            sheet.value(1, 1, "Kunta");
            sheet.value(1, 2, LocalDate.of(2099, 6, 1));
            sheet.style(1, 2).format("d.m.yyyy").set();
            sheet.value(2, 0, "Leirityö");
            sheet.value(2, 1, "Kunta");
            sheet.value(2, 2, "joskus");
        }));
        press("Esikatsele");
        assertThat(text()).contains("Kirjoita lähteelle nimi");
        _setValue(field("Lähteen nimi"), "Kesätyöt 2099");
        press("Esikatsele");
        assertThat(text()).contains("Valitse sarake, jossa on työpaikan otsikko.");
        _setValue(column("Homma"), SheetField.TITLE);
        press("Esikatsele");
        assertThat(vacancies.count(VacancyFilter.ALL)).as("only looked").isZero();
        assertThat(_find(_get(PlanPart.class), ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly("Rivi 3, Hakuaika päättyy: aikaa ei voi lukea (”joskus”). Kirjoita päivä näin:"
                        + " 1.6.2026, tai kellonajan kanssa: 1.6.2026 klo 16.");
        take();
        assertThat(text()).contains("Tuotu: 1 uutta, 0 muuttunutta, 0 ennallaan, 0 poistettua, 1 hylättyä riviä.");
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
        assertThat(known().getValue().name()).isEqualTo("Kesätyöt 2099");
        _assertNone(Button.class, spec -> spec.withText("Esikatsele"));
        screen.go("desk/job-sources");
        var runs = (Grid<?>) _find(Grid.class).getFirst();
        assertThat(GridKt._getFormattedRow(runs, 0)).contains("Kesätyöt 2099");
        screen.go("desk/job-sheets");
        known().setValue(known().getListDataView().getItem(0));
        press("Poista lähde");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void whatIsMissingIsRemovedOnlyWhenToldAndWhenEveryRowIsNamed() throws Exception {
        open(Role.ADMIN);
        _setValue(field("Lähteen nimi"), "Kunta");
        bring(text("Tunniste;Otsikko;Työnantaja\n1;Kokki;Kunta\n2;Siivooja;Kunta\n"));
        press("Esikatsele");
        take();
        bring(text("Tunniste;Otsikko;Työnantaja\n1;Kokki;Kunta\n;Apulainen;Kunta\n"));
        press("Esikatsele");
        assertThat(removal("Tiedostosta puuttuvia ei voi poistaa").isEnabled()).isFalse();
        bring(text("Tunniste;Otsikko;Työnantaja\n1;Kokki;Kunta\n"));
        press("Esikatsele");
        var remove = removal("Poista ne 1");
        assertThat(remove.getValue()).as("never by itself").isFalse();
        _setValue(remove, true);
        take();
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void lettersThatWereTakenWronglyAreChosenAnew() {
        open(Role.COORDINATOR);
        bring(SomeFile.text(folder, "Otsikko;Työ\nKokki;x\n", Charset.forName("windows-1252")));
        var letters = (Select<Letters>) _get(Select.class, spec -> spec.withLabel("Merkistö"));
        assertThat(letters.getValue()).isEqualTo(Letters.WINDOWS_1252);
        _get(Select.class, spec -> spec.withLabel("Työ"));
        _setValue(letters, Letters.UTF_8);
        _assertNone(Select.class, spec -> spec.withLabel("Työ"));
    }

    @Test
    void aFileThatCannotBeReadIsToldInWordsAndForgotten() throws Exception {
        open(Role.COORDINATOR);
        bring(text("Otsikko;Työnantaja\nKokki;Kunta\n"));
        var bad = SomeFile.bytes(folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bring(bad);
        assertThat(text()).contains("Tämä on vanha Excel-tiedosto (.xls). Avaa se Excelissä ja tallenna");
        _assertNone(Button.class, spec -> spec.withText("Esikatsele"));
        screen.go("desk/jobs");
        assertThat(Files.exists(bad)).isFalse();
    }

    /** What was looked at may be taken by then: a second one of the name came between. */
    @Test
    void aNameThatAnotherGotMeanwhileIsTold() throws Exception {
        open(Role.COORDINATOR);
        _setValue(field("Lähteen nimi"), "Kunta");
        bring(text("Otsikko;Työnantaja\nKokki;Kunta\n"));
        press("Esikatsele");
        jdbc.sql("INSERT INTO import_sheet (code, name, attribution, may_forward, kind, employer)"
                        + " VALUES ('sheet-x', 'Kunta', 'x', FALSE, 'job', '')")
                .update();
        press("Tuo");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return text().contains("Tämän niminen lähde on jo.");
        });
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void filesAreForCoordinators() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/job-sheets")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/job-sheets");
    }

    private static void bring(Path file) {
        _get(FilePart.class).read(file);
    }

    private Path text(String text) {
        return SomeFile.text(folder, text);
    }

    private static String text() {
        return _get(SheetView.class).getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    /** It goes on beside the screen. */
    private static void take() throws Exception {
        press("Tuo");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return text().contains("Tuotu:");
        });
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Checkbox removal(String start) {
        return _get(
                Checkbox.class, spec -> spec.withPredicate(it -> it.getLabel().startsWith(start)));
    }

    @SuppressWarnings("unchecked")
    private static Select<SheetSource> known() {
        return _get(Select.class, spec -> spec.withLabel("Lähde"));
    }

    @SuppressWarnings("unchecked")
    private static Select<SheetField> column(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
