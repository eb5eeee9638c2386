package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.jelppi.jobs.Correction;
import fi.jelppi.jobs.Correction.Limits;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.rules.Hints;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says better what a source says of kind, age, licence, experience, voucher and part-time. What is left as it was stays the source's. */
class CorrectionDialog extends Dialog {

    private static final int YOUNGEST = 13;
    private static final int OLDEST = 99;

    private final Vacancies vacancies;
    private final StoredVacancy row;
    private final Runnable onChange;
    private final Select<VacancyKind> kind = new Select<>();
    private final IntegerField from = new IntegerField(getTranslation("jobs.desk.age-from"));
    private final IntegerField to = new IntegerField(getTranslation("jobs.desk.age-to"));
    private final StatedField licence = new StatedField("jobs.desk.licence");
    private final StatedField experience = new StatedField("jobs.desk.experience");
    private final StatedField voucher = new StatedField("jobs.desk.voucher");
    private final StatedField partTime = new StatedField("jobs.fact.part-time");
    private final Paragraph problem = new Paragraph();

    CorrectionDialog(Vacancies vacancies, StoredVacancy row, Runnable onChange) {
        this.vacancies = vacancies;
        this.row = row;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("jobs.desk.correct.title", row.shown().title()));
        kind.setLabel(getTranslation("jobs.desk.kind"));
        kind.setItems(VacancyKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        var form = new Div(
                new Paragraph(getTranslation("jobs.desk.correct.text")),
                kind,
                from,
                to,
                licence,
                experience,
                voucher,
                partTime,
                why(),
                problem);
        form.addClassName("desk-form");
        add(form);
        show();
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    /** What was read out of the text by rule, with the sentence that says it. */
    private Div why() {
        var why = new Div();
        Hints.reasons(row.stated())
                .forEach(hint -> why.add(new Paragraph(getTranslation(
                        "jobs.rules.why",
                        getTranslation("jobs.rules.why." + hint.what().code()),
                        hint.sentence()))));
        return why;
    }

    private void show() {
        var shown = row.shown();
        kind.setValue(shown.kind());
        var age = shown.requirements().age();
        from.setValue(age == null ? null : age.from());
        to.setValue(age == null ? null : age.to());
        licence.setValue(shown.requirements().licence());
        experience.setValue(shown.requirements().experience());
        voucher.setValue(shown.offer().voucher());
        partTime.setValue(shown.schedule().partTime());
    }

    private void save() {
        if (isNoAge(from.getValue()) || isNoAge(to.getValue()) || isTurned()) {
            problem.setText(getTranslation("jobs.desk.bad.age"));
        } else if (vacancies.correct(row, correction())) {
            close();
            onChange.run();
        } else {
            problem.setText(getTranslation("jobs.desk.conflict"));
        }
    }

    private static boolean isNoAge(@Nullable Integer years) {
        return years != null && (years < YOUNGEST || years > OLDEST);
    }

    private boolean isTurned() {
        return from.getValue() != null && to.getValue() != null && from.getValue() > to.getValue();
    }

    /** What equals the source's own is no correction, so that it follows the source. */
    private Correction correction() {
        var stated = row.stated();
        var age = stated.requirements().age();
        var limits = new Limits(from.getValue(), to.getValue());
        boolean sameAge = limits.equals(new Limits(age == null ? null : age.from(), age == null ? null : age.to()));
        return new Correction(
                kind.getValue() == stated.kind() ? null : kind.getValue().code(),
                sameAge ? null : limits,
                other(licence.getValue(), stated.requirements().licence()),
                other(experience.getValue(), stated.requirements().experience()),
                other(voucher.getValue(), stated.offer().voucher()),
                other(partTime.getValue(), stated.schedule().partTime()));
    }

    private static @Nullable String other(Stated chosen, Stated stated) {
        return Objects.equals(chosen, stated) ? null : chosen.code();
    }
}
