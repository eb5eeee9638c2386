package fi.jelppi.jobs.rules;

import static fi.jelppi.jobs.rules.Condition.FROM_BIRTHDAY;
import static fi.jelppi.jobs.rules.Condition.SCHOOL_DONE;
import static fi.jelppi.jobs.rules.Condition.SCHOOL_NOT_DONE;
import static fi.jelppi.jobs.rules.Condition.UNTIL_BIRTHDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Stated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YoungWorkersTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void nobodyIsHiredBeforeTheYearOfTheFourteenthBirthday() {
        assertThat(of(2014, Stated.NOT_STATED)).containsExactly(sure(YoungRule.NOT_YET));
        assertThat(of(2020, Stated.YES)).containsExactly(sure(YoungRule.NOT_YET));
    }

    @Test
    void lightWorkOnlyInTheYearOfTheFourteenthBirthday() {
        assertThat(of(2013, Stated.NOT_STATED))
                .containsExactly(
                        sure(YoungRule.LIGHT_WORK),
                        sure(YoungRule.GUARDIAN),
                        sure(YoungRule.HOURS_UNDER_15),
                        sure(YoungRule.HOURS_IN_SCHOOL_TIME),
                        sure(YoungRule.CLOCK_UNDER_15),
                        sure(YoungRule.NO_DANGEROUS_WORK));
    }

    @Test
    void theFifteenthBirthdayDecidesOnContractHoursAndWork() {
        assertThat(of(2012, Stated.NO))
                .contains(
                        sure(YoungRule.LIGHT_WORK),
                        sure(YoungRule.HOURS_IN_SCHOOL_TIME),
                        new YoungOutcome(YoungRule.GUARDIAN, List.of(UNTIL_BIRTHDAY)),
                        new YoungOutcome(YoungRule.OWN_CONTRACT, List.of(FROM_BIRTHDAY)),
                        new YoungOutcome(YoungRule.HOURS_UNDER_15, List.of(UNTIL_BIRTHDAY)),
                        new YoungOutcome(YoungRule.CLOCK_FROM_15, List.of(FROM_BIRTHDAY)),
                        sure(YoungRule.NO_DANGEROUS_WORK))
                .noneMatch(outcome -> outcome.rule() == YoungRule.ANY_WORK);
    }

    @Test
    void schoolThatNobodyToldOfStaysACondition() {
        assertThat(of(2012, Stated.NOT_STATED))
                .contains(
                        new YoungOutcome(YoungRule.LIGHT_WORK, List.of(UNTIL_BIRTHDAY)),
                        new YoungOutcome(YoungRule.LIGHT_WORK, List.of(SCHOOL_NOT_DONE)),
                        new YoungOutcome(YoungRule.ANY_WORK, List.of(FROM_BIRTHDAY, SCHOOL_DONE)),
                        new YoungOutcome(YoungRule.HOURS_IN_SCHOOL_TIME, List.of(SCHOOL_NOT_DONE)));
    }

    @Test
    void atSixteenWithSchoolDoneAnyWorkIsAllowed() {
        assertThat(of(2011, Stated.YES))
                .contains(
                        sure(YoungRule.ANY_WORK),
                        sure(YoungRule.OWN_CONTRACT),
                        sure(YoungRule.HOURS_FROM_15),
                        sure(YoungRule.CLOCK_FROM_15),
                        sure(YoungRule.STUDIES_FIRST),
                        new YoungOutcome(YoungRule.NO_DANGEROUS_WORK, List.of(UNTIL_BIRTHDAY)),
                        new YoungOutcome(YoungRule.DANGEROUS_WORK_GUIDED, List.of(FROM_BIRTHDAY)));
    }

    @Test
    void fromTheYearOfTheSeventeenthBirthdayUnfinishedSchoolIsNoObstacle() {
        assertThat(of(2010, Stated.NO))
                .contains(
                        sure(YoungRule.ANY_WORK),
                        sure(YoungRule.HOURS_IN_SCHOOL_TIME),
                        sure(YoungRule.DANGEROUS_WORK_GUIDED));
        assertThat(of(2011, Stated.NO)).contains(sure(YoungRule.LIGHT_WORK));
    }

    @Test
    void theRulesEndWithTheEighteenthBirthday() {
        assertThat(of(2009, Stated.NO))
                .isNotEmpty()
                .allMatch(outcome -> outcome.when().equals(List.of(UNTIL_BIRTHDAY)));
        assertThat(of(2008, Stated.NOT_STATED)).isEmpty();
        assertThat(of(1950, Stated.NOT_STATED)).isEmpty();
    }

    @Test
    void onTheLastDayOfTheYearNothingDependsOnTheBirthday() {
        var outcomes =
                YoungWorkers.of(2012, Stated.NO, LocalDate.of(2027, 12, 31)).outcomes();
        assertThat(outcomes).allMatch(YoungOutcome::isCertain).contains(sure(YoungRule.OWN_CONTRACT));
    }

    @Test
    void everyRuleNamesItsLaw() {
        for (YoungRule rule : YoungRule.values()) {
            assertThat(rule.law().address()).hasScheme("https").hasHost("www.finlex.fi");
            assertThat(rule.sections()).isNotEmpty();
        }
    }

    private static List<YoungOutcome> of(int birthYear, Stated school) {
        return YoungWorkers.of(birthYear, school, JUNE).outcomes();
    }

    private static YoungOutcome sure(YoungRule rule) {
        return new YoungOutcome(rule, List.of());
    }
}
