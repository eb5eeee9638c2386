package fi.jelppi.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.sheet.SheetInput.Problem;
import fi.jelppi.jobs.sheet.SheetPlan.Counts;
import fi.jelppi.jobs.sheet.SheetPlan.Missing;
import fi.jelppi.jobs.sheet.SheetPlan.Removal;
import fi.jelppi.jobs.source.FileImports;
import fi.jelppi.jobs.source.FileImports.Line;
import fi.jelppi.jobs.source.ImportRun;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.jobs.source.Imports;
import fi.jelppi.jobs.source.Incoming;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.testing.CentralTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class SheetImportsTest {

    private static final String HEADINGS =
            "Tunniste;Otsikko;Työnantaja;Laji;Paikkakunta;Kuvaus;Hakuaika päättyy;Ikä vähintään;Puhelin\n";
    private static final String ONE =
            "1;Kokki;Hotelli;kesätyö;Sinettä;Ajokortti vaaditaan.;31.12.2099;15;040 123 4567\n";
    private static final String TWO = "2;Siivooja;Hotelli;työ;Muurola;Siivoat huoneita.;;;\n";

    @Autowired
    SheetImports sheets;

    @Autowired
    Imports imports;

    @Autowired
    FileImports files;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        for (var name : List.of(
                "vacancy", "vacancy_key", "import_rejection", "import_run", "import_sheet_column", "import_sheet")) {
            jdbc.sql("DELETE FROM " + name).update();
        }
    }

    @Test
    void aFileIsTakenOnceAndTheSameAgainChangesNothing() throws Exception {
        var plan = look(HEADINGS + ONE + TWO);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(vacancies.count(VacancyFilter.ALL)).as("only looked").isZero();
        assertThat(sheets.take(plan, Missing.KEEP)).contains(new Figures(2, 2, 0, 0, 0, 0));
        var kept = vacancies.find(source().code(), "1").orElseThrow();
        assertThat(kept.published()).isTrue();
        assertThat(kept.shown().requirements().licence())
                .as("read from the text")
                .isEqualTo(Stated.YES);
        assertThat(kept.shown().places().getFirst().at()).isNotNull();
        var again = look(HEADINGS + ONE + TWO);
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(sheets.take(again, Missing.KEEP)).contains(new Figures(2, 0, 0, 2, 0, 0));
        assertThat(vacancies.find(source().code(), "1").orElseThrow().version()).isEqualTo(kept.version());
        var run = imports.runs().getFirst();
        assertThat(run.source()).isEqualTo(source().code());
        assertThat(run.outcome()).isEqualTo(ImportRun.DONE);
    }

    @Test
    void whatAFileNoLongerHasStaysUnlessSomebodySaysOtherwise() throws Exception {
        take(HEADINGS + ONE + TWO, Missing.KEEP);
        var changed = HEADINGS + ONE.replace("Kokki", "Keittäjä");
        assertThat(look(changed).missing()).isEqualTo(new Removal.Known(Set.of("2")));
        assertThat(take(changed, Missing.KEEP)).isEqualTo(new Figures(1, 0, 1, 0, 0, 0));
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(2);
        assertThat(take(changed, Missing.REMOVE)).isEqualTo(new Figures(1, 0, 0, 1, 1, 0));
        assertThat(vacancies.find(source().code(), "2")).isEmpty();
    }

    @Test
    void aRefusedRowKeepsWhatWasKnownOfItAndOneWithoutAnIdKeepsAll() throws Exception {
        take(HEADINGS + ONE + TWO, Missing.KEEP);
        var broken = HEADINGS + ONE.replace("31.12.2099", "joskus");
        assertThat(take(broken, Missing.REMOVE)).isEqualTo(new Figures(1, 0, 0, 0, 1, 1));
        assertThat(vacancies.find(source().code(), "1")).isPresent();
        var unnamed = look(HEADINGS + TWO.replace("2;", ";"));
        assertThat(unnamed.missing()).isEqualTo(new Removal.Unsure());
        assertThat(unnamed.isEmpty()).isTrue();
        sheets.take(unnamed, Missing.REMOVE);
        assertThat(vacancies.find(source().code(), "1")).isPresent();
        assertThat(imports.rejections(imports.runs().getFirst().id()))
                .containsExactly(new ImportRun.Rejection(2, null, "no-id"));
    }

    @Test
    void ofTwoRowsWithOneIdTheFirstCounts() throws Exception {
        var plan = look(HEADINGS + ONE + ONE.replace("Kokki", "Toinen"));
        assertThat(plan.counts().added()).isEqualTo(1);
        assertThat(plan.refusals()).hasSize(1);
        assertThat(plan.refusals().getFirst().reason()).isEqualTo(Reason.TWICE);
        assertThat(plan.refusals().getFirst().value()).as("the row before").isEqualTo("2");
    }

    @Test
    void whatHasClosedIsCountedAndNotShown() throws Exception {
        var closed = HEADINGS + ONE.replace("31.12.2099", daysAgo(2));
        assertThat(look(closed).counts()).isEqualTo(new Counts(1, 0, 0, 1));
        take(closed, Missing.KEEP);
        assertThat(vacancies.find(source().code(), "1").orElseThrow().published())
                .isFalse();
    }

    @Test
    void whatClosedLongAgoIsNotPromised() throws Exception {
        var old = HEADINGS + ONE.replace("31.12.2099", daysAgo(100)) + TWO;
        assertThat(look(old).counts()).isEqualTo(new Counts(1, 0, 1, 0));
        take(old, Missing.KEEP);
        assertThat(vacancies.find(source().code(), "1")).isEmpty();
    }

    private String daysAgo(int days) {
        return DateTimeFormatter.ofPattern("d.M.yyyy")
                .format(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days));
    }

    @Test
    void headingsAreRememberedBySource() throws Exception {
        var text = "Homma;Työnantaja;Otsikko\nKokki;Hotelli;A1\n";
        var sheet = SheetFile.read(SomeFile.text(folder, text));
        var columns = sheets.columns(sheet, null).with(0, SheetField.TITLE).with(2, SheetField.ID);
        sheets.take(sheets.look(sheet, columns, source()), Missing.KEEP);
        var next = sheets.columns(sheet, source());
        assertThat(next.field(0)).isEqualTo(SheetField.TITLE);
        assertThat(next.field(2)).isEqualTo(SheetField.ID);
        assertThat(sheets.columns(sheet, null).field(0)).as("of others").isEqualTo(SheetField.UNUSED);
    }

    @Test
    void aSourceGoesWithItsVacancies() throws Exception {
        take(HEADINGS + ONE, Missing.KEEP);
        sheets.forget(source());
        assertThat(sheets.sources()).isEmpty();
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    /** Here two lines with one number, which the run log does not take. */
    @Test
    void aRunThatTheDatabaseStopsIsWrittenDownAsStopped() {
        var twice = new Line(2, new Incoming.Rejected(null, Reason.NO_ID));
        assertThatThrownBy(() -> files.take("sheet-test", List.of(twice, twice), Set.of()))
                .isInstanceOf(DataAccessException.class);
        assertThat(imports.runs().getFirst().outcome()).isEqualTo("stopped");
    }

    @Test
    void aSourceNeedsANameOfItsOwn() throws Exception {
        take(HEADINGS + ONE, Missing.KEEP);
        var same = new SheetInput("Kunta", "", false, VacancyKind.JOB, "");
        assertThat(sheets.check(same, null)).isEqualTo(new SheetImports.Bad(Set.of(Problem.KNOWN)));
        assertThat(sheets.check(same, source())).isInstanceOf(SheetImports.Good.class);
        var nameless = new SheetInput(" \u0000 ", "x".repeat(201), false, VacancyKind.JOB, "x".repeat(201));
        assertThat(sheets.check(nameless, null))
                .isEqualTo(new SheetImports.Bad(Set.of(Problem.NAME, Problem.ATTRIBUTION, Problem.EMPLOYER)));
    }

    private Figures take(String text, Missing missing) throws Exception {
        return sheets.take(look(text), missing).orElseThrow();
    }

    private SheetPlan look(String text) throws Exception {
        var sheet = SheetFile.read(SomeFile.text(folder, text));
        return sheets.look(sheet, sheets.columns(sheet, null), source());
    }

    /** The one that is known, or a new one. */
    private SheetSource source() {
        return sheets.sources().stream()
                .findFirst()
                .orElseGet(() -> new SheetInput("Kunta", "", true, VacancyKind.JOB, "").source("sheet-test"));
    }
}
