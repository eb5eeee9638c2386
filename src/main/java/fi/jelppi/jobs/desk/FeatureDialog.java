package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.jobs.Features;
import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.organisation.Point;

/** Puts a vacancy first on the walls until a day, or no longer. */
class FeatureDialog extends Dialog {

    private static final int USUAL_DAYS = 14;

    private final Features features;
    private final JobRow row;
    private final Runnable onChange;
    private final Select<Point> point = new Select<>();
    private final DatePicker until = new DatePicker(getTranslation("jobs.featured.until"));

    FeatureDialog(JobRows rows, JobRow row, Runnable onChange) {
        this.features = rows.features();
        this.row = row;
        this.onChange = onChange;
        setWidth("34rem");
        setHeaderTitle(getTranslation("jobs.featured.title", row.title()));
        point.setLabel(getTranslation("jobs.featured.point"));
        point.setItems(rows.points());
        point.setEmptySelectionAllowed(true);
        point.setEmptySelectionCaption(getTranslation("jobs.featured.everywhere"));
        point.setItemLabelGenerator(one -> one == null ? getTranslation("jobs.featured.everywhere") : one.village());
        until.setI18n(DateWords.of(this, getLocale()));
        until.setManualValidation(true);
        until.setErrorMessage(getTranslation("jobs.featured.until.wrong", Features.LONGEST_DAYS));
        var form = new Div(new Paragraph(getTranslation("jobs.featured.help")), point, until);
        form.addClassName("desk-form");
        add(form);
        show(rows);
        buttons();
    }

    private void show(JobRows rows) {
        var mark = row.mark();
        until.setValue(mark == null ? features.today().plusDays(USUAL_DAYS) : mark.until());
        if (mark != null && mark.point() != null) {
            rows.points().stream()
                    .filter(one -> one.id().equals(mark.point()))
                    .findFirst()
                    .ifPresent(point::setValue);
        }
    }

    private void buttons() {
        if (row.mark() != null) {
            getFooter().add(new Button(getTranslation("jobs.featured.remove"), click -> remove()));
        }
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void save() {
        var day = until.getValue();
        boolean wrong = day == null || !features.mayEnd(day);
        until.setInvalid(wrong);
        if (!wrong) {
            var where = point.getValue();
            features.mark(row.together(), new Mark(row.vacancy().id(), where == null ? null : where.id(), day));
            done();
        }
    }

    private void remove() {
        features.unmark(row.together());
        done();
    }

    private void done() {
        close();
        onChange.run();
    }
}
