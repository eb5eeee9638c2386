package fi.jelppi.jobs.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.voucher.TermsInput.Bad;
import fi.jelppi.jobs.voucher.TermsInput.Good;
import fi.jelppi.jobs.voucher.TermsInput.Numbers;
import fi.jelppi.jobs.voucher.TermsInput.Problem;
import fi.jelppi.jobs.voucher.TermsInput.SourceInput;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsInputTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final UUID ID = UUID.fromString("01935000-0000-7000-8000-000000000001");
    private static final Numbers NUMBERS = new Numbers(80, 300, 2009, 2011, 10, 60);
    private static final SourceInput SOURCE = new SourceInput("Kunta", "https://kunta.example/seteli", TODAY);

    @Test
    void takesWhatIsInOrderWithoutSpacesAround() {
        var input = input(" Rovaniemi ", 2027, NUMBERS, new SourceInput(" Kunta ", " https://kunta.example ", TODAY));
        assertThat(input.check(ID, TODAY)).isInstanceOfSatisfying(Good.class, good -> {
            assertThat(good.terms().id()).isEqualTo(ID);
            assertThat(good.terms().area()).isEqualTo("Rovaniemi");
            assertThat(good.terms().born()).isEqualTo(new Born(2009, 2011));
            assertThat(good.terms().source().name()).isEqualTo("Kunta");
            assertThat(good.terms().source().address()).hasToString("https://kunta.example");
        });
    }

    @Test
    void namesEverythingThatIsMissing() {
        var empty = new TermsInput(
                "",
                null,
                new Numbers(null, null, null, null, null, null),
                null,
                null,
                Set.of(),
                new SourceInput(" ", "", null));
        assertThat(problems(empty)).containsExactlyInAnyOrder(Problem.values());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 300, 10, 60, PERCENT",
        "101, 300, 10, 60, PERCENT",
        "80, 0, 10, 60, EUROS",
        "80, 10001, 10, 60, EUROS",
        "80, 300, -1, 60, DAYS",
        "80, 300, 366, 60, DAYS",
        "80, 300, 10, -1, HOURS",
        "80, 300, 10, 2001, HOURS"
    })
    void refusesNumbersThatCannotBe(int percent, int euros, int days, int hours, Problem problem) {
        var numbers = new Numbers(percent, euros, 2009, 2011, days, hours);
        assertThat(problems(input("Rovaniemi", 2027, numbers, SOURCE))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"2011, 2009", "1986, 2009", "2009, 2015", "0, 0", "-5, 2009", "2009,", ",2009"})
    void refusesBirthYearsThatCannotBe(@Nullable Integer from, @Nullable Integer to) {
        var numbers = new Numbers(80, 300, from, to, 10, 60);
        assertThat(problems(input("Rovaniemi", 2027, numbers, SOURCE))).containsExactly(Problem.BORN);
    }

    @ParameterizedTest
    @CsvSource({"2010, 2010", "1987, 2014"})
    void takesOneBirthYearAndTheWidestOnes(int from, int to) {
        var numbers = new Numbers(80, 300, from, to, 0, 0);
        assertThat(input("Rovaniemi", 2027, numbers, SOURCE).check(ID, TODAY)).isInstanceOf(Good.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, -1, Integer.MAX_VALUE})
    void refusesYearsThatCannotBe(int year) {
        assertThat(problems(input("Rovaniemi", year, NUMBERS, SOURCE))).contains(Problem.YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-30, 2027-05-01",
        "2026-05-01, 2027-09-30",
        "2027-05-01, 2028-09-30",
        "2026-05-01, 2026-09-30",
        "2027-05-01,",
        ",2027-09-30"
    })
    void refusesASeasonThatIsTurnedOrOfAnotherYear(@Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(problems(new TermsInput("Rovaniemi", 2027, NUMBERS, from, to, Set.of(), SOURCE)))
                .containsExactly(Problem.SEASON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://kunta.example",
                "kunta.example",
                "https://",
                "https://a b",
                "https://me@kunta.example"
            })
    void refusesASourceThatIsNoWebPage(String address) {
        assertThat(problems(input("Rovaniemi", 2027, NUMBERS, new SourceInput("Kunta", address, TODAY))))
                .containsExactly(Problem.SOURCE_ADDRESS);
    }

    @Test
    void refusesWhatIsTooLong() {
        var source = new SourceInput("k".repeat(81), "https://kunta.example/" + "a".repeat(300), TODAY);
        assertThat(problems(input("a".repeat(81), 2027, NUMBERS, source)))
                .containsExactlyInAnyOrder(Problem.AREA, Problem.SOURCE_NAME, Problem.SOURCE_ADDRESS);
    }

    @Test
    void refusesACheckInTheFuture() {
        var source = new SourceInput("Kunta", "https://kunta.example", TODAY.plusDays(1));
        assertThat(problems(input("Rovaniemi", 2027, NUMBERS, source))).containsExactly(Problem.CHECKED);
    }

    private static TermsInput input(String area, int year, Numbers numbers, SourceInput source) {
        return new TermsInput(
                area,
                year,
                numbers,
                LocalDate.of(year < 0 || year > 9999 ? 2027 : year, 5, 1),
                LocalDate.of(year < 0 || year > 9999 ? 2027 : year, 9, 30),
                Set.of(Demand.BUSINESS_ID),
                source);
    }

    private static Set<Problem> problems(TermsInput input) {
        var checked = input.check(ID, TODAY);
        assertThat(checked).isInstanceOf(Bad.class);
        return ((Bad) checked).problems();
    }
}
