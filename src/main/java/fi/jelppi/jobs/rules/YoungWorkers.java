package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Stated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the law says of the work of somebody of whom only the birth year is known (decision 0221). Each way it can be, before
 * or after this year's birthday and with basic school done or not, is looked at; what holds in all of them is certain, and
 * the rest says on what it depends.
 *
 * @param turns years reached on this year's birthday
 * @param outcomes in the order in which they are read; empty for who is an adult all year
 */
public record YoungWorkers(int turns, List<YoungOutcome> outcomes) {

    private static final int YOUNGEST = 14;
    private static final int OWN_CONTRACT = 15;
    private static final int DANGEROUS_WORK = 16;

    /** From the year of the 17th birthday on, basic school that is not done is no obstacle any more (tyosuojelu.fi). */
    private static final int WITHOUT_SCHOOL = 17;

    private static final int ADULT = 18;

    public YoungWorkers {
        outcomes = List.copyOf(outcomes);
    }

    /** One of the ways it can be. */
    private record Way(int turns, boolean birthdayWas, boolean schoolDone) {

        int age() {
            return birthdayWas ? turns : turns - 1;
        }

        boolean fits(Condition condition) {
            return switch (condition) {
                case UNTIL_BIRTHDAY -> !birthdayWas;
                case FROM_BIRTHDAY -> birthdayWas;
                case SCHOOL_DONE -> schoolDone;
                case SCHOOL_NOT_DONE -> !schoolDone;
            };
        }
    }

    /**
     * @param schoolDone whether basic school (perusopetus) is done
     * @param day of the work
     */
    public static YoungWorkers of(int birthYear, Stated schoolDone, LocalDate day) {
        int turns = day.getYear() - birthYear;
        var ways = ways(turns, schoolDone, day);
        var outcomes = new ArrayList<YoungOutcome>();
        for (YoungRule rule : YoungRule.values()) {
            var those = ways.stream().filter(way -> rules(way).contains(rule)).toList();
            outcomes.addAll(outcomes(rule, those, ways));
        }
        return new YoungWorkers(turns, outcomes);
    }

    private static List<Way> ways(int turns, Stated schoolDone, LocalDate day) {
        boolean yearIsOver = MonthDay.from(day).equals(MonthDay.of(12, 31));
        return Stream.of(false, true)
                .filter(birthdayWas -> birthdayWas || !yearIsOver)
                .flatMap(birthdayWas -> Stream.of(true, false)
                        .filter(done -> mayBe(done, turns, schoolDone))
                        .map(done -> new Way(turns, birthdayWas, done)))
                .toList();
    }

    private static boolean mayBe(boolean done, int turns, Stated schoolDone) {
        if (turns <= YOUNGEST || turns >= ADULT) {
            return done == (turns >= ADULT);
        }
        return schoolDone == Stated.NOT_STATED || done == (schoolDone == Stated.YES);
    }

    private static Set<YoungRule> rules(Way way) {
        if (way.turns() < YOUNGEST) {
            return EnumSet.of(YoungRule.NOT_YET);
        }
        int age = way.age();
        if (age >= ADULT) {
            return EnumSet.noneOf(YoungRule.class);
        }
        var rules = EnumSet.of(
                age < DANGEROUS_WORK ? YoungRule.NO_DANGEROUS_WORK : YoungRule.DANGEROUS_WORK_GUIDED,
                age < OWN_CONTRACT ? YoungRule.GUARDIAN : YoungRule.OWN_CONTRACT,
                age < OWN_CONTRACT ? YoungRule.HOURS_UNDER_15 : YoungRule.HOURS_FROM_15,
                age < OWN_CONTRACT ? YoungRule.CLOCK_UNDER_15 : YoungRule.CLOCK_FROM_15);
        boolean any = age >= OWN_CONTRACT && (way.schoolDone() || way.turns() >= WITHOUT_SCHOOL);
        rules.add(any ? YoungRule.ANY_WORK : YoungRule.LIGHT_WORK);
        if (!way.schoolDone()) {
            rules.add(YoungRule.HOURS_IN_SCHOOL_TIME);
        } else if (age >= OWN_CONTRACT) {
            rules.add(YoungRule.STUDIES_FIRST);
        }
        return rules;
    }

    /** As few conditions as say in which of the ways a rule holds. */
    private static List<YoungOutcome> outcomes(YoungRule rule, List<Way> those, List<Way> ways) {
        if (those.size() == ways.size()) {
            return List.of(new YoungOutcome(rule, List.of()));
        }
        var outcomes = new ArrayList<YoungOutcome>();
        var left = new ArrayList<>(those);
        for (Condition condition : Condition.values()) {
            var fitting = ways.stream().filter(way -> way.fits(condition)).toList();
            if (!fitting.isEmpty() && those.containsAll(fitting) && left.removeAll(fitting)) {
                outcomes.add(new YoungOutcome(rule, List.of(condition)));
            }
        }
        left.forEach(way -> outcomes.add(new YoungOutcome(
                rule, Stream.of(Condition.values()).filter(way::fits).toList())));
        return outcomes;
    }
}
