package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyInput.Asked;
import fi.jelppi.jobs.VacancyInput.Problem;
import fi.jelppi.jobs.VacancyInput.Ways;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.desk.OwnVacancies.Outcome;
import fi.jelppi.jobs.rules.Hints;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A vacancy of our own: written, changed or ended. Nothing typed is lost on a refusal. */
class VacancyDialog extends Dialog {

    private final OwnVacancies own;
    private final Runnable onChange;
    private @Nullable StoredVacancy row;
    private final Select<VacancyKind> kind = new Select<>();
    private final TextField title = line("jobs.desk.column.title");
    private final TextField employer = line("jobs.desk.column.employer");
    private final Checkbox association = new Checkbox(getTranslation("jobs.desk.association"));
    private final ComboBox<String> village = new ComboBox<>(getTranslation("jobs.fact.place"));
    private final TextArea text = new TextArea(getTranslation("jobs.desk.text"));
    private final DatePicker starts = day("jobs.desk.starts");
    private final DatePicker ends = day("jobs.desk.ends");
    private final TextField hours = line("jobs.fact.hours");
    private final TextField pay = line("jobs.fact.pay");
    private final IntegerField ageFrom = new IntegerField(getTranslation("jobs.desk.age-from"));
    private final IntegerField ageTo = new IntegerField(getTranslation("jobs.desk.age-to"));
    private final StatedField licence = new StatedField("jobs.desk.licence");
    private final StatedField experience = new StatedField("jobs.desk.experience");
    private final StatedField voucher = new StatedField("jobs.desk.voucher");
    private final StatedField partTime = new StatedField("jobs.fact.part-time");
    private final MoreFields more = new MoreFields();
    private final DatePicker closes = day("jobs.desk.column.closes");
    private final TextField phone = line("jobs.desk.phone");
    private final TextField email = line("jobs.desk.email");
    private final TextField link = line("jobs.desk.link");
    private final TextField inPerson = line("jobs.desk.in-person");
    private final Paragraph problem = new Paragraph();
    private final OtherVersion other;
    private final Button save = new Button(getTranslation("desk.save"), click -> save());
    private final Button end = new Button(getTranslation("jobs.desk.end"), click -> ask());
    private final Map<Problem, HasValidationProperties> fields = new EnumMap<>(Problem.class);

    VacancyDialog(OwnVacancies own, @Nullable StoredVacancy row, Runnable onChange) {
        this.own = own;
        this.row = row;
        this.onChange = onChange;
        this.other = new OtherVersion(own.properties().zone());
        setHeaderTitle(getTranslation(row == null ? "jobs.desk.add" : "jobs.desk.change"));
        setWidth("44rem");
        build();
        if (row != null) {
            show(row.stated());
        }
    }

    private void build() {
        kind.setLabel(getTranslation("jobs.desk.kind"));
        kind.setItems(VacancyKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        village.setItems(own.villages());
        village.setAllowCustomValue(true);
        village.addCustomValueSetListener(typed -> village.setValue(typed.getDetail()));
        text.setMaxLength(VacancyInput.LONGEST_TEXT);
        text.setHelperText(getTranslation("jobs.desk.text.help"));
        closes.setHelperText(getTranslation("jobs.desk.closes.help"));
        phone.setHelperText(getTranslation("jobs.desk.ways.help"));
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        fields.putAll(
                Map.of(Problem.KIND, kind, Problem.TITLE, title, Problem.EMPLOYER, employer, Problem.VILLAGE, village));
        fields.putAll(Map.of(Problem.TEXT, text, Problem.ENDS, ends, Problem.CLOSES, closes, Problem.AGE, ageFrom));
        fields.putAll(Map.of(Problem.LINK, link, Problem.EMAIL, email, Problem.PHONE, phone, Problem.NO_WAY, inPerson));
        fields.put(Problem.POSITIONS, more.positions());
        fields.values().forEach(field -> field.setManualValidation(true));
        var form = new Div(kind, title, employer, association, village, text, starts, ends, hours, partTime, pay);
        form.add(
                ageFrom,
                ageTo,
                licence,
                experience,
                voucher,
                more,
                closes,
                phone,
                email,
                link,
                inPerson,
                problem,
                other);
        form.addClassNames("desk-form", "point-form");
        add(form);
        buttons();
    }

    private void buttons() {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        end.setVisible(row != null);
        getFooter().add(end, new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void ask() {
        var known = row;
        if (known == null) {
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("jobs.desk.end.title", known.stated().title()),
                getTranslation("jobs.desk.end.text"),
                getTranslation("jobs.desk.end"),
                confirm -> answer(own.end(known)));
        question.setCancelable(true);
        question.setCancelText(getTranslation("desk.cancel"));
        question.open();
    }

    private TextField line(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(VacancyInput.LONGEST_LINE);
        return field;
    }

    private DatePicker day(String key) {
        var field = new DatePicker(getTranslation(key));
        field.setI18n(DateWords.of(this, getLocale()));
        return field;
    }

    private void show(Vacancy vacancy) {
        kind.setValue(vacancy.kind());
        title.setValue(vacancy.title());
        employer.setValue(vacancy.employer().name());
        association.setValue(vacancy.employer().association());
        vacancy.places().stream().findFirst().ifPresent(place -> village.setValue(place.name()));
        text.setValue(vacancy.description().stream().map(Block::text).collect(Collectors.joining("\n")));
        starts.setValue(vacancy.schedule().starts());
        ends.setValue(vacancy.schedule().ends());
        set(hours, vacancy.schedule().hours());
        set(pay, vacancy.offer().pay());
        var written = Hints.unread(vacancy);
        var age = written.requirements().age();
        ageFrom.setValue(age == null ? null : age.from());
        ageTo.setValue(age == null ? null : age.to());
        licence.setValue(written.requirements().licence());
        experience.setValue(written.requirements().experience());
        voucher.setValue(written.offer().voucher());
        partTime.setValue(written.schedule().partTime());
        more.show(written);
        var last = vacancy.schedule().closes();
        closes.setValue(
                last == null
                        ? null
                        : LocalDate.ofInstant(
                                last.minusSeconds(1), own.properties().zone()));
        var how = vacancy.howToApply();
        set(phone, how.phone() == null ? null : how.phone().value());
        set(email, how.email());
        set(link, Objects.toString(how.link(), null));
        set(inPerson, how.inPerson());
    }

    private static void set(AbstractField<?, String> field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        problem.setText("");
        answer(own.save(input(), row));
    }

    private void answer(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                close();
                onChange.run();
            }
            case Outcome.Refused refused -> {
                problem.setText(getTranslation("jobs.desk.bad"));
                refused.problems().forEach(this::mark);
            }
            case Outcome.Changed changed -> changedMeanwhile(changed.now());
            case Outcome.Gone _ -> goneMeanwhile();
        }
    }

    /** What is written here stays; saving it now is saving over what is shown of the other's. */
    private void changedMeanwhile(StoredVacancy now) {
        boolean differs = row != null && other.show(row.stated(), now.stated());
        row = now;
        problem.setText(getTranslation(differs ? "jobs.desk.meanwhile.changed" : "jobs.desk.meanwhile.decided"));
        save.setText(getTranslation("jobs.desk.meanwhile.save"));
    }

    private void goneMeanwhile() {
        row = null;
        other.setVisible(false);
        end.setVisible(false);
        problem.setText(getTranslation("jobs.desk.meanwhile.gone"));
        save.setText(getTranslation("jobs.desk.meanwhile.add"));
    }

    private void mark(Problem one) {
        var field = Objects.requireNonNull(fields.get(one));
        field.setErrorMessage(getTranslation(one.textKey()));
        field.setInvalid(true);
    }

    private VacancyInput input() {
        return new VacancyInput(
                kind.getValue(),
                title.getValue(),
                employer.getValue(),
                association.getValue(),
                Objects.requireNonNullElse(village.getValue(), ""),
                hours.getValue(),
                pay.getValue(),
                text.getValue(),
                starts.getValue(),
                ends.getValue(),
                closes.getValue(),
                new Asked(
                        ageFrom.getValue(),
                        ageTo.getValue(),
                        licence.getValue(),
                        experience.getValue(),
                        voucher.getValue(),
                        partTime.getValue()),
                more.value(),
                new Ways(link.getValue(), email.getValue(), phone.getValue(), inPerson.getValue()));
    }
}
