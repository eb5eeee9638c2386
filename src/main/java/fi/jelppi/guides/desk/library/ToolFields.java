package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.guides.library.ToolInput;
import fi.jelppi.guides.library.ToolInput.Dates;
import fi.jelppi.guides.library.ToolInput.Problem;
import fi.jelppi.guides.library.ToolKind;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing of the library to be written. */
class ToolFields extends Div {

    /** As long as nobody says otherwise. */
    private static final int MONTHS_TO_REVIEW = 6;

    private final Select<ToolKind> kind = new Select<>();
    private final CheckboxGroup<Audience> audiences = new CheckboxGroup<>(getTranslation("library.desk.audience"));
    private final Select<Theme> theme = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final TextField title = line("library.desk.name", ToolInput.LONGEST_TITLE);
    private final TextArea purpose = new TextArea(getTranslation("library.desk.purpose"));
    private final TextField address = line("library.desk.address", 500);
    private final TextField organisation = line("library.desk.organisation", ToolInput.LONGEST_NAME);
    private final TextField phone = line("library.desk.phone", PhoneNumber.LONGEST);
    private final TextField email = line("library.desk.email", 100);
    private final DatePicker checked = day("library.desk.checked");
    private final TextField checkedBy = line("library.desk.checked-by", ToolInput.LONGEST_NAME);
    private final DatePicker review = day("library.desk.review");
    private final TextField source = line("library.desk.source", 500);
    private final Checkbox first = new Checkbox(getTranslation("library.desk.first"));
    private final Map<Problem, HasValidationProperties> fields = new EnumMap<>(Problem.class);

    ToolFields(LocalDate today) {
        addClassNames("desk-form", "point-form");
        kind.setLabel(getTranslation("library.desk.kind"));
        kind.setItems(ToolKind.written());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        audiences.setItems(Audience.values());
        audiences.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        theme.setLabel(getTranslation("library.desk.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        language.setLabel(getTranslation("library.desk.language"));
        language.setItems(Languages.onTouchScreen());
        language.setItemLabelGenerator(one -> getTranslation("shared.language." + one.toLanguageTag()));
        language.setValue(Languages.FINNISH);
        purpose.setMaxLength(ToolInput.LONGEST_PURPOSE);
        address.setHelperText(getTranslation("library.desk.address.help"));
        organisation.setHelperText(getTranslation("library.desk.organisation.help"));
        checkedBy.setHelperText(getTranslation("library.desk.checked-by.help"));
        first.setHelperText(getTranslation("library.desk.first.help"));
        checked.setValue(today);
        review.setValue(today.plusMonths(MONTHS_TO_REVIEW));
        add(kind, audiences, theme, language, title, purpose, address, organisation, phone, email);
        add(checked, checkedBy, review, source, first);
        mark();
    }

    private void mark() {
        fields.putAll(
                Map.of(Problem.KIND, kind, Problem.AUDIENCE, audiences, Problem.THEME, theme, Problem.TITLE, title));
        fields.putAll(Map.of(Problem.PURPOSE, purpose, Problem.ADDRESS, address, Problem.FILE, address));
        fields.putAll(Map.of(Problem.ORGANISATION, organisation, Problem.PHONE, phone, Problem.EMAIL, email));
        fields.putAll(Map.of(Problem.CHECKED, checked, Problem.CHECKED_BY, checkedBy));
        fields.putAll(Map.of(Problem.REVIEW, review, Problem.SOURCE, source));
        fields.values().forEach(field -> field.setManualValidation(true));
    }

    private TextField line(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        return field;
    }

    private DatePicker day(String key) {
        var field = new DatePicker(getTranslation(key));
        field.setI18n(DateWords.of(this, getLocale()));
        return field;
    }

    void show(Tool tool) {
        kind.setValue(tool.kind());
        audiences.setValue(tool.audiences());
        theme.setValue(tool.theme());
        language.setValue(tool.language());
        title.setValue(tool.words().title());
        purpose.setValue(tool.words().purpose());
        address.setValue(Objects.toString(tool.reach().address(), ""));
        organisation.setValue(tool.reach().organisation());
        phone.setValue(Optional.ofNullable(tool.reach().phone())
                .map(PhoneNumber::value)
                .orElse(""));
        email.setValue(Objects.requireNonNullElse(tool.reach().email(), ""));
        checked.setValue(tool.upkeep().checked());
        checkedBy.setValue(tool.upkeep().checkedBy());
        review.setValue(tool.upkeep().review());
        source.setValue(Objects.toString(tool.upkeep().source(), ""));
        first.setValue(tool.upkeep().first());
    }

    ToolInput input(@Nullable StoredFile file) {
        return new ToolInput(
                kind.getValue(),
                audiences.getValue(),
                theme.getValue(),
                language.getValue(),
                title.getValue(),
                purpose.getValue(),
                address.getValue(),
                organisation.getValue(),
                phone.getValue(),
                email.getValue(),
                new Dates(checked.getValue(), review.getValue()),
                checkedBy.getValue(),
                source.getValue(),
                first.getValue(),
                file);
    }

    /** Says at each field what is wrong with it; none for nothing. */
    void mark(Set<Problem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (Problem one : problems) {
            var field = Objects.requireNonNull(fields.get(one));
            field.setErrorMessage(getTranslation(one.textKey()));
            field.setInvalid(true);
        }
    }
}
