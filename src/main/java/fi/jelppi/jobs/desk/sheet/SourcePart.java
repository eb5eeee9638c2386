package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.sheet.SheetImports;
import fi.jelppi.jobs.sheet.SheetInput;
import fi.jelppi.jobs.sheet.SheetSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose file it is: one of those who brought one before, or a new one. */
class SourcePart extends Div {

    private final SheetImports imports;
    private final Runnable onChoice;
    private final Select<SheetSource> known = new Select<>();
    private final TextField name = new TextField(getTranslation("jobs.sheet.source.name"));
    private final TextField attribution = new TextField(getTranslation("jobs.sheet.source.attribution"));
    private final Select<VacancyKind> kind = new Select<>();
    private final TextField employer = new TextField(getTranslation("jobs.sheet.source.employer"));
    private final Checkbox mayForward = new Checkbox(getTranslation("jobs.sheet.source.may-forward"));
    private final Paragraph problem = new Paragraph();
    private final Button remove = new Button(getTranslation("jobs.sheet.source.remove"), click -> ask());

    /**
     * @param onChoice another source was chosen
     * @param onEdit something of it was changed
     */
    SourcePart(SheetImports imports, Runnable onChoice, Runnable onEdit) {
        this.imports = imports;
        this.onChoice = onChoice;
        addClassName("desk-card");
        known.setLabel(getTranslation("jobs.sheet.source.known"));
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("jobs.sheet.source.new"));
        known.setItemLabelGenerator(one -> one == null ? getTranslation("jobs.sheet.source.new") : one.name());
        known.addValueChangeListener(change -> chosen(change.getValue()));
        kind.setLabel(getTranslation("jobs.sheet.source.kind"));
        kind.setItems(VacancyKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        attribution.setHelperText(getTranslation("jobs.sheet.source.attribution.help"));
        employer.setHelperText(getTranslation("jobs.sheet.source.employer.help"));
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        remove.addThemeVariants(ButtonVariant.SMALL);
        var fields = new Div(known, name, attribution, kind, employer);
        fields.addClassName("sheet-fields");
        var actions = new Div(remove);
        actions.addClassName("desk-actions");
        add(new H2(getTranslation("jobs.sheet.source.title")), fields, mayForward, problem, actions);
        List.of(name, attribution, employer).forEach(field -> field.addValueChangeListener(change -> onEdit.run()));
        kind.addValueChangeListener(change -> onEdit.run());
        mayForward.addValueChangeListener(change -> onEdit.run());
        known.setItems(imports.sources());
        chosen(null);
    }

    @Nullable
    SheetSource chosen() {
        return known.getValue();
    }

    private void chosen(@Nullable SheetSource source) {
        name.setValue(source == null ? "" : source.name());
        attribution.setValue(source == null ? "" : source.attribution());
        kind.setValue(source == null ? VacancyKind.JOB : source.kind());
        employer.setValue(source == null ? "" : source.employer());
        mayForward.setValue(source != null && source.mayForward());
        remove.setVisible(source != null);
        problem.setText("");
        onChoice.run();
    }

    /** Reads the list again and chooses this one. */
    void choose(String code) {
        var sources = imports.sources();
        known.setItems(sources);
        sources.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(known::setValue);
    }

    /** As it is written now; empty when something is wrong with it, which is told. */
    Optional<SheetSource> check() {
        var input = new SheetInput(
                name.getValue(), attribution.getValue(), mayForward.getValue(), kind.getValue(), employer.getValue());
        return switch (imports.check(input, chosen())) {
            case SheetImports.Good good -> {
                problem.setText("");
                yield Optional.of(good.source());
            }
            case SheetImports.Bad bad -> {
                problem.setText(bad.problems().stream()
                        .map(one -> getTranslation(one.textKey()))
                        .collect(Collectors.joining(" ")));
                yield Optional.empty();
            }
        };
    }

    private void ask() {
        var source = chosen();
        if (source == null) {
            return;
        }
        var dialog = new ConfirmDialog(
                getTranslation("jobs.desk.pages.remove.title", source.name()),
                getTranslation("jobs.sheet.source.remove.text"),
                getTranslation("jobs.sheet.source.remove"),
                confirmed -> {
                    imports.forget(source);
                    known.setItems(imports.sources());
                    chosen(null);
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }
}
