package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.jobs.source.Imports;
import fi.jelppi.jobs.source.PageFormat;
import fi.jelppi.jobs.source.PageInput;
import fi.jelppi.jobs.source.PageInput.Problem;
import java.util.stream.Collectors;

/** Names a page of somebody else as a source. */
class PageDialog extends Dialog {

    private final Imports imports;
    private final Runnable onChange;
    private final TextField name = new TextField(getTranslation("jobs.desk.pages.name"));
    private final TextField address = new TextField(getTranslation("jobs.desk.pages.address"));
    private final Select<PageFormat> format = new Select<>();
    private final Checkbox mayForward = new Checkbox(getTranslation("jobs.desk.pages.may-forward"));
    private final Paragraph problem = new Paragraph();

    PageDialog(Imports imports, Runnable onChange) {
        this.imports = imports;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("jobs.desk.pages.add"));
        name.setHelperText(getTranslation("jobs.desk.pages.name.help"));
        address.setHelperText(getTranslation("jobs.desk.pages.address.help"));
        format.setLabel(getTranslation("jobs.desk.pages.format"));
        format.setItems(PageFormat.values());
        format.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        format.setValue(PageFormat.JOB_POSTING);
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        var form = new Div(name, address, format, mayForward, problem);
        form.addClassName("desk-form");
        add(form);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void save() {
        var problems = imports.add(
                new PageInput(name.getValue(), address.getValue(), format.getValue(), mayForward.getValue()));
        if (problems.isEmpty()) {
            close();
            onChange.run();
        } else {
            problem.setText(problems.stream()
                    .map(Problem::textKey)
                    .map(this::getTranslation)
                    .collect(Collectors.joining(" ")));
        }
    }
}
