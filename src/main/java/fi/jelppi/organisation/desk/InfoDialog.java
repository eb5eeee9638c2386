package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fi.jelppi.organisation.PointInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A form for a part of what is told about a point. Nothing typed is lost on a refusal. */
abstract class InfoDialog extends Dialog {

    private final InfoEditing editing;
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<Component> wrong = new ArrayList<>();

    InfoDialog(InfoEditing editing, String titleKey) {
        this.editing = editing;
        setHeaderTitle(getTranslation(titleKey));
        form.addClassNames("desk-form", "point-form");
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        add(form, problem);
        var save = new Button(getTranslation("organisation.point.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    HasComponents form() {
        return form;
    }

    PointInfo info() {
        return editing.info();
    }

    /** Marks what is wrong by {@link #refuse}; what it gives is done when nothing is. */
    abstract UnaryOperator<PointInfo> read();

    void refuse(Component field, String key, Object... parameters) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(getTranslation(key, parameters));
        validated.setInvalid(true);
        wrong.add(field);
    }

    /** For what is wrong with several fields together. */
    void refuse(String key, Object... parameters) {
        problem.setText(getTranslation(key, parameters));
        wrong.add(problem);
    }

    private void save() {
        wrong.forEach(InfoDialog::clear);
        wrong.clear();
        problem.setText("");
        var change = read();
        if (!wrong.isEmpty()) {
            if (wrong.getFirst() instanceof Focusable<?> field) {
                field.focus();
            }
        } else if (editing.change(Objects.requireNonNull(change))) {
            close();
        } else {
            refuse("organisation.info.conflict");
        }
    }

    private static void clear(Component field) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
    }
}
