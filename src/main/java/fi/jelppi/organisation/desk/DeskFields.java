package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Fields of these forms: Finnish dates and times, checked by the form and not by the field. */
final class DeskFields {

    private DeskFields() {}

    static TextField text(Component page, String key, int longest) {
        var field = new TextField(page.getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    static TimePicker time(Component page, String key) {
        var field = new TimePicker(page.getTranslation(key));
        field.setStep(Duration.ofMinutes(15));
        field.setLocale(Locale.of("fi"));
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
        return field;
    }

    static DatePicker date(Component page, String key, Locale language) {
        var field = new DatePicker(page.getTranslation(key));
        field.setI18n(words(page, Locale.of(language.getLanguage())));
        field.setManualValidation(true);
        return field;
    }

    private static DatePicker.DatePickerI18n words(Component page, Locale language) {
        return new DatePicker.DatePickerI18n()
                .setDateFormat("d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setToday(page.getTranslation("event.form.today"))
                .setCancel(page.getTranslation("desk.cancel"));
    }

    /** Vaadin's weeks begin with Sunday, whatever is shown first. */
    private static List<String> days(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
