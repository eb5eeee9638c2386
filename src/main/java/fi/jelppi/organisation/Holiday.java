package fi.jelppi.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The days on which Finland stands still: public holidays and the eves of midsummer and Christmas (decision 0100). The code is
 * the end of the text key {@code organisation.holiday.<code>}.
 */
public enum Holiday {
    NEW_YEAR("new-year", fixed(Month.JANUARY, 1)),
    EPIPHANY("epiphany", fixed(Month.JANUARY, 6)),
    GOOD_FRIDAY("good-friday", year -> easter(year).minusDays(2)),
    EASTER("easter", Holiday::easter),
    EASTER_MONDAY("easter-monday", year -> easter(year).plusDays(1)),
    MAY_DAY("may-day", fixed(Month.MAY, 1)),
    ASCENSION("ascension", year -> easter(year).plusDays(39)),
    WHIT_SUNDAY("whit-sunday", year -> easter(year).plusDays(49)),
    MIDSUMMER_EVE("midsummer-eve", first(DayOfWeek.FRIDAY, Month.JUNE, 19)),
    MIDSUMMER("midsummer", first(DayOfWeek.SATURDAY, Month.JUNE, 20)),
    ALL_SAINTS("all-saints", first(DayOfWeek.SATURDAY, Month.OCTOBER, 31)),
    INDEPENDENCE("independence", fixed(Month.DECEMBER, 6)),
    CHRISTMAS_EVE("christmas-eve", fixed(Month.DECEMBER, 24)),
    CHRISTMAS("christmas", fixed(Month.DECEMBER, 25)),
    BOXING_DAY("boxing-day", fixed(Month.DECEMBER, 26));

    private final String code;
    private final IntFunction<LocalDate> dayOf;

    Holiday(String code, IntFunction<LocalDate> dayOf) {
        this.code = code;
        this.dayOf = dayOf;
    }

    public String code() {
        return code;
    }

    public LocalDate in(int year) {
        return dayOf.apply(year);
    }

    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    /** The first such weekday on that date or after it. */
    private static IntFunction<LocalDate> first(DayOfWeek weekday, Month month, int day) {
        return year -> LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * (year % 19) + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (year % 19 + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
