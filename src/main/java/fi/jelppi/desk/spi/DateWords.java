package fi.jelppi.desk.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words of date pickers: the framework's own are English, and its dates American. */
public final class DateWords {

    private DateWords() {}

    /**
     * With Finnish dates, and weeks that start on Monday.
     *
     * @param page whose texts are asked
     * @param language of the names of months and days
     */
    public static DatePickerI18n of(Component page, Locale language) {
        var plain = Locale.of(language.getLanguage());
        return new DatePickerI18n()
                .setDateFormat("d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, plain))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, plain))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, plain))
                .setToday(page.getTranslation("desk.today"))
                .setCancel(page.getTranslation("desk.cancel"));
    }

    /** Vaadin's weeks begin with Sunday, whatever is shown first. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
