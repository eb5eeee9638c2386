package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Calendar words of a language; weeks start on Monday. */
final class DayWords {

    private DayWords() {}

    static DatePickerI18n of(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(Locale.of(locale.getLanguage()));
        List<String> days = Arrays.asList(symbols.getWeekdays()).subList(1, 8);
        List<String> shortDays = Arrays.asList(symbols.getShortWeekdays()).subList(1, 8);
        return new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormat("d.M.yyyy")
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days)
                .setWeekdaysShort(shortDays);
    }
}
