package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Days in words and fields. */
final class Days {

    private Days() {}

    static String of(Component page, LocalDate day) {
        var language = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofPattern(page.getTranslation("shared.format.date"), Locale.of(language.getLanguage()))
                .format(day);
    }

    /** For a day that is to come. */
    static DatePicker field(Component page, String key, LocalDate today) {
        var field = new DatePicker(page.getTranslation(key));
        field.setI18n(words(page));
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        field.setMin(today.plusDays(1));
        field.setErrorMessage(page.getTranslation("guides.desk.plan.wrong"));
        return field;
    }

    /** Vaadin's weeks begin with Sunday, whatever is shown first. */
    private static DatePicker.DatePickerI18n words(Component page) {
        var language = Locale.of(UI.getCurrentOrThrow().getLocale().getLanguage());
        return new DatePicker.DatePickerI18n()
                .setDateFormat("d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setToday(page.getTranslation("event.form.today"))
                .setCancel(page.getTranslation("desk.cancel"));
    }

    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }

    /** Marks the field when its day has come already, or is too far off to be meant; empty is no day. */
    static boolean isWrong(DatePicker field, LocalDate today) {
        var day = field.getValue();
        boolean wrong = day != null && (!day.isAfter(today) || day.isAfter(today.plusYears(2)));
        field.setInvalid(wrong);
        return wrong;
    }
}
