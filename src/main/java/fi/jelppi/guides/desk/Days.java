package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import fi.jelppi.desk.spi.DateWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
        field.setI18n(DateWords.of(page, UI.getCurrentOrThrow().getLocale()));
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        field.setMin(today.plusDays(1));
        field.setErrorMessage(page.getTranslation("guides.desk.plan.wrong"));
        return field;
    }

    /**
     * Marks the field when its day has come already, is too far off to be meant, or cannot be read: what was typed and is no day
     * has no value either, and must not count as at once. Empty is no day.
     */
    static boolean isWrong(DatePicker field, LocalDate today) {
        var day = field.getValue();
        boolean wrong = day == null
                ? field.getDefaultValidator().apply(null, null).isError()
                : !day.isAfter(today) || day.isAfter(today.plusYears(2));
        field.setInvalid(wrong);
        return wrong;
    }
}
