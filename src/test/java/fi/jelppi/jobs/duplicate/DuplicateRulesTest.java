package fi.jelppi.jobs.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.duplicate.LabelledPairs.Pair;
import fi.jelppi.jobs.duplicate.Verdict.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class DuplicateRulesTest {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateRulesTest.class);
    private static final Instant CLOSES = Instant.parse("2027-04-30T21:00:00Z");

    /** How many of the pairs the rules told right and wrong. */
    private record Told(int found, int missed, int wrong, int unsure) {

        double precision() {
            return (double) found / (found + wrong);
        }

        double recall() {
            return (double) found / (found + missed);
        }
    }

    @Test
    void tellsLabelledPairsApart() {
        var pairs = LabelledPairs.all();
        assertThat(pairs).hasSizeGreaterThan(300);
        var tuned =
                told("tuned on", pairs.stream().filter(pair -> !pair.heldBack()).toList());
        var heldBack = told("held back", pairs.stream().filter(Pair::heldBack).toList());
        assertThat(tuned.precision()).isGreaterThan(0.98);
        assertThat(tuned.recall()).isGreaterThan(0.94);
        assertThat(heldBack.precision()).isGreaterThan(0.97);
        assertThat(heldBack.recall()).isGreaterThan(0.9);
    }

    /** What is not looked for, because the two share no key, is missed too. */
    private static Told told(String name, List<Pair> pairs) {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        int unsure = 0;
        for (var pair : pairs) {
            var outcome = DuplicateRules.compare(pair.one(), pair.other()).outcome();
            boolean looked = !Collections.disjoint(DuplicateRules.keys(pair.one()), DuplicateRules.keys(pair.other()));
            boolean merged = looked && outcome == Outcome.SAME;
            found += pair.same() && merged ? 1 : 0;
            missed += pair.same() && !merged ? 1 : 0;
            wrong += !pair.same() && merged ? 1 : 0;
            unsure += outcome == Outcome.UNSURE ? 1 : 0;
        }
        var told = new Told(found, missed, wrong, unsure);
        LOG.info(
                "Duplicates, {} pairs {}: precision {}, recall {}, {}",
                pairs.size(),
                name,
                told.precision(),
                told.recall(),
                told);
        return told;
    }

    @Test
    void saysItsReasons() {
        var verdict = DuplicateRules.compare(
                some().title("Siivoojia").vacancy(), some().title("Siivooja").vacancy());
        assertThat(verdict.outcome()).isEqualTo(Outcome.SAME);
        assertThat(verdict.reasons())
                .containsExactly(Reason.SAME_EMPLOYER, Reason.SAME_TITLE, Reason.SAME_PLACE, Reason.SAME_CLOSING);
    }

    @Test
    void isTheSameWhicheverComesFirst() {
        for (var pair : LabelledPairs.all()) {
            assertThat(DuplicateRules.compare(pair.other(), pair.one()).outcome())
                    .as("%s", pair)
                    .isEqualTo(DuplicateRules.compare(pair.one(), pair.other()).outcome());
        }
    }

    @Test
    void pagesThatDifferOnlyBehindTheNumberSignAreTwo() {
        var first = some().apply(web("https://rekry.example/#/tyot/1")).vacancy();
        var second = some().apply(web("https://rekry.example/#/tyot/2")).vacancy();
        var form = some().apply(web("https://rekry.example/#hae")).vacancy();
        var top = some().apply(web("https://rekry.example/")).vacancy();
        assertThat(DuplicateRules.compare(first, second).outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(DuplicateRules.compare(form, top).reasons()).contains(Reason.SAME_PAGE);
    }

    private static HowToApply web(String address) {
        return new HowToApply(URI.create(address), null, null, null);
    }

    @Test
    void everythingThatSpeaksAgainstIsSaid() {
        var other = some().title("Kokki").employer("Hotelli Pohjantähti").closes(CLOSES.plus(Duration.ofDays(60)));
        var verdict = DuplicateRules.compare(some().vacancy(), other.vacancy());
        assertThat(verdict.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(verdict.reasons()).containsExactly(Reason.OTHER_EMPLOYER, Reason.OTHER_TITLE, Reason.OTHER_CLOSING);
    }

    @Test
    void advertisementsThatSayLittleAreNotMerged() {
        var nameless = SomeVacancy.called("1").employer("").title("Apulainen").kind(VacancyKind.JOB);
        assertThat(DuplicateRules.keys(nameless.vacancy())).isEmpty();
        assertThat(DuplicateRules.compare(nameless.vacancy(), nameless.vacancy())
                        .outcome())
                .isNotEqualTo(Outcome.DIFFERENT);
        var odd = SomeVacancy.called("2").employer("<b>&amp;</b> \u0000 — ., '").title("\u202E!!! 2027 %%%");
        assertThat(DuplicateRules.compare(odd.vacancy(), nameless.vacancy()).outcome())
                .isNotEqualTo(Outcome.SAME);
    }

    @Test
    void aLongTitleTakesNoLongTime() {
        var words = "siivooja hoitaja kuljettaja ".repeat(7).strip();
        var long1 = some().title(words).employer("Oy ".repeat(60) + "Kaamos");
        assertThat(DuplicateRules.compare(long1.vacancy(), long1.vacancy()).outcome())
                .isEqualTo(Outcome.SAME);
    }

    private static SomeVacancy some() {
        return SomeVacancy.called("1")
                .kind(VacancyKind.JOB)
                .title("Siivooja")
                .employer("Kaamos Palvelut Oy")
                .at("Sinettä", 66.61, 25.42)
                .closes(CLOSES);
    }
}
