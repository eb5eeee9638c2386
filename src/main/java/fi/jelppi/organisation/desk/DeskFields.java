package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.desk.spi.DateWords;
import java.time.Duration;
import java.util.Locale;

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
        field.setI18n(DateWords.of(page, language));
        field.setManualValidation(true);
        return field;
    }
}
