package fi.jelppi.jobs.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.voucher.Eligibility.Looks;
import fi.jelppi.jobs.voucher.Eligibility.Reason;
import fi.jelppi.jobs.voucher.Eligibility.Told;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Terms of 2027: born 2009 to 2011, from 1 May to 30 September. */
class EligibilityTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 4, 2);
    private static final VoucherTerms TERMS =
            SomeTerms.of("Rovaniemi", 2027).demands(EnumSet.allOf(Demand.class)).terms();
    private static final Map<Matter, Stated> ALL_WELL = Map.of(
            Matter.STUDENT, Stated.YES,
            Matter.SEASON, Stated.YES,
            Matter.LENGTH, Stated.YES,
            Matter.EMPLOYER, Stated.YES,
            Matter.HAD_ONE, Stated.NO);

    @Test
    void looksLikeYesWhereEverythingFits() {
        var eligibility = Eligibility.of(TERMS, new Told(2010, ALL_WELL), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.YES);
        assertThat(eligibility.reasons()).extracting(Reason::looks).containsOnly(Looks.YES);
        assertThat(eligibility.reasons()).extracting(Reason::matter).containsExactly(Matter.values());
        assertThat(eligibility.isOfLastKnownTerms()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008, NO", "2009, YES", "2010, YES", "2011, YES", "2012, NO"})
    void countsBothYearsOnTheBorderIn(int year, Looks looks) {
        var eligibility = Eligibility.of(TERMS, new Told(year, ALL_WELL), SPRING);
        assertThat(eligibility.looks()).isEqualTo(looks);
        assertThat(reason(eligibility, Matter.BORN)).isEqualTo(looks);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BORN")
    void oneThingAgainstItMakesItLookLikeNo(Matter matter) {
        var against = matter == Matter.HAD_ONE ? Stated.YES : Stated.NO;
        var eligibility = Eligibility.of(TERMS, told(2010, matter, against), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.NO);
        assertThat(eligibility.reasons())
                .filteredOn(reason -> reason.looks() == Looks.NO)
                .extracting(Reason::textKey)
                .containsExactly("jobs.voucher.reason." + matter.code() + ".no");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BORN")
    void oneThingUnknownMeansToAsk(Matter matter) {
        var eligibility = Eligibility.of(TERMS, told(2010, matter, Stated.NOT_STATED), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.ASK);
        assertThat(reason(eligibility, matter)).isEqualTo(Looks.ASK);
        assertThat(eligibility.reasons())
                .filteredOn(reason -> reason.looks() == Looks.ASK)
                .hasSize(1);
    }

    @Test
    void aBirthYearThatIsNotToldMeansToAsk() {
        var eligibility = Eligibility.of(TERMS, new Told(null, ALL_WELL), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.ASK);
        assertThat(reason(eligibility, Matter.BORN)).isEqualTo(Looks.ASK);
    }

    @Test
    void whatNobodyToldMeansToAsk() {
        var eligibility = Eligibility.of(TERMS, new Told(null, Map.of()), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.ASK);
        assertThat(eligibility.reasons()).extracting(Reason::looks).containsOnly(Looks.ASK);
    }

    @Test
    void whatSpeaksAgainstItWeighsMoreThanWhatIsUnknown() {
        var eligibility = Eligibility.of(TERMS, told(null, Matter.EMPLOYER, Stated.NO), SPRING);
        assertThat(eligibility.looks()).isEqualTo(Looks.NO);
    }

    @Test
    void termsOfAnotherSummerDecideNothing() {
        var over = LocalDate.of(2027, 10, 1);
        for (var told : Set.of(new Told(2010, ALL_WELL), new Told(1980, Map.of(Matter.SEASON, Stated.NO)))) {
            var eligibility = Eligibility.of(TERMS, told, over);
            assertThat(eligibility.looks()).isEqualTo(Looks.ASK);
            assertThat(reason(eligibility, Matter.BORN)).as("years move on").isEqualTo(Looks.ASK);
            assertThat(eligibility.isOfLastKnownTerms()).isTrue();
            assertThat(eligibility.summer()).isEqualTo(2028);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026",
        "2026-10-01, 2027",
        "2026-12-31, 2027",
        "2027-01-01, 2027",
        "2027-09-30, 2027",
        "2027-10-01, 2028"
    })
    void aSummerLastsUntilTheSeasonEnds(LocalDate today, int summer) {
        assertThat(TERMS.summer(today)).isEqualTo(summer);
        assertThat(TERMS.isFor(today)).isEqualTo(summer == 2027);
    }

    @Test
    void asksOnlyAfterWhatTheTermsName() {
        var bare = SomeTerms.of("Ranua", 2027).least(0, 0).demands(Set.of()).terms();
        assertThat(Matter.of(bare)).containsExactly(Matter.BORN, Matter.SEASON);
        assertThat(Matter.of(SomeTerms.of("Ranua", 2027).least(0, 5).terms()))
                .containsExactly(Matter.BORN, Matter.SEASON, Matter.LENGTH, Matter.EMPLOYER, Matter.HAD_ONE);
        var told = new Told(2010, Map.of(Matter.SEASON, Stated.YES));
        assertThat(Eligibility.of(bare, told, SPRING).looks()).isEqualTo(Looks.YES);
    }

    private static Told told(@Nullable Integer year, Matter matter, Stated other) {
        var said = new EnumMap<Matter, Stated>(ALL_WELL);
        said.put(matter, other);
        return new Told(year, said);
    }

    private static Looks reason(Eligibility eligibility, Matter matter) {
        return eligibility.reasons().stream()
                .filter(reason -> reason.matter() == matter)
                .map(Reason::looks)
                .findFirst()
                .orElseThrow();
    }
}
