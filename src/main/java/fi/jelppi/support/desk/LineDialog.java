package fi.jelppi.support.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.support.LineInput;
import fi.jelppi.support.LineInput.Problem;
import fi.jelppi.support.SupportLine;
import fi.jelppi.support.SupportLines;
import fi.jelppi.support.SupportLines.Editable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a support line or changes one, in all complete languages at once. Nothing typed is lost on a refusal. */
class LineDialog extends Dialog {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LAST = 100;

    private record Fields(TextField name, TextArea text) {}

    private final SupportLines lines;
    private final UUID id;
    private final long version;
    private final LocalDate today;
    private final Runnable onChange;
    private final Map<Locale, Fields> words = new LinkedHashMap<>();
    private final TextField phone = text("support.desk.lines.phone", PhoneNumber.LONGEST);
    private final TextField web = text("support.desk.lines.web", LONGEST_ADDRESS);
    private final IntegerField order = new IntegerField(getTranslation("support.desk.lines.order"));
    private final TextField sourceName = text("support.desk.lines.source", LONGEST_NAME);
    private final TextField sourceAddress = text("support.desk.lines.source-address", LONGEST_ADDRESS);
    private final DatePicker checked = new DatePicker(getTranslation("support.desk.lines.checked"));
    private final Paragraph conflict = new Paragraph();

    LineDialog(SupportLines lines, @Nullable Editable row, LocalDate today, Runnable onChange) {
        this.lines = lines;
        this.id = row == null ? Ids.next() : row.line().id();
        this.version = row == null ? Documents.NEW : row.version();
        this.today = today;
        this.onChange = onChange;
        setHeaderTitle(getTranslation(row == null ? "support.desk.lines.add" : "support.desk.lines.change"));
        build();
        if (row == null) {
            order.setValue(LAST);
        } else {
            show(row.line());
        }
    }

    private void build() {
        var form = new Div();
        form.addClassNames("desk-form", "point-form");
        Languages.all().forEach(language -> form.add(fields(language)));
        web.setHelperText(getTranslation("support.desk.lines.web.help"));
        order.setHelperText(getTranslation("support.desk.lines.order.help"));
        order.setManualValidation(true);
        sourceAddress.setHelperText(getTranslation("support.desk.lines.source-address.help"));
        checked.setHelperText(getTranslation("support.desk.lines.checked.help"));
        checked.setI18n(DateWords.of(this, getLocale()));
        checked.setManualValidation(true);
        conflict.addClassName("point-problem");
        conflict.getElement().setAttribute("role", "alert");
        form.add(phone, web, order, sourceName, sourceAddress, checked, conflict);
        add(form);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private Div fields(Locale language) {
        var spoken = getTranslation("shared.language." + language.toLanguageTag());
        var name = new TextField(getTranslation("support.desk.lines.name-in", spoken));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        var text = new TextArea(getTranslation("support.desk.lines.text-in", spoken));
        text.setMaxLength(LONGEST_TEXT);
        text.setManualValidation(true);
        words.put(language, new Fields(name, text));
        var both = new Div(name, text);
        both.addClassName("desk-form");
        return both;
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private void show(SupportLine line) {
        words.forEach((language, fields) -> line.in(language.toLanguageTag()).ifPresent(text -> {
            fields.name().setValue(text.name());
            fields.text().setValue(text.text());
        }));
        phone.setValue(Optional.ofNullable(line.phone()).map(PhoneNumber::value).orElse(""));
        web.setValue(Optional.ofNullable(line.web()).map(Object::toString).orElse(""));
        order.setValue(line.order());
        sourceName.setValue(line.source().name());
        sourceAddress.setValue(line.source().address().toString());
        checked.setValue(line.checked());
    }

    private void save() {
        conflict.setText("");
        unmark();
        switch (input().check(id, today)) {
            case LineInput.Bad bad -> bad.problems().forEach(this::mark);
            case LineInput.Good good -> save(good.line());
        }
    }

    private void save(SupportLine line) {
        if (lines.save(line, version)) {
            close();
            onChange.run();
        } else {
            conflict.setText(getTranslation("support.desk.lines.conflict"));
        }
    }

    private LineInput input() {
        var texts = new HashMap<String, SupportLine.Words>();
        words.forEach((language, fields) -> texts.put(
                language.toLanguageTag(),
                new SupportLine.Words(
                        fields.name().getValue().strip(),
                        fields.text().getValue().strip())));
        return new LineInput(
                order.getValue(),
                phone.getValue(),
                web.getValue(),
                texts,
                new LineInput.SourceInput(sourceName.getValue(), sourceAddress.getValue(), checked.getValue()));
    }

    private void unmark() {
        words.values().forEach(fields -> {
            fields.name().setInvalid(false);
            fields.text().setInvalid(false);
        });
        for (HasValidationProperties field :
                new HasValidationProperties[] {phone, web, order, sourceName, sourceAddress, checked}) {
            field.setInvalid(false);
        }
    }

    private void mark(Problem problem, Optional<Locale> language) {
        HasValidationProperties field = switch (problem) {
            case ORDER -> order;
            case PHONE, NOWHERE -> phone;
            case WEB -> web;
            case WORDS -> missing(language.orElseThrow());
            case SOURCE_NAME -> sourceName;
            case SOURCE_ADDRESS -> sourceAddress;
            case CHECKED -> checked;
        };
        field.setErrorMessage(getTranslation(problem.textKey()));
        field.setInvalid(true);
    }

    private HasValidationProperties missing(Locale language) {
        var fields = Objects.requireNonNull(words.get(language));
        return fields.name().getValue().isBlank() ? fields.name() : fields.text();
    }
}
