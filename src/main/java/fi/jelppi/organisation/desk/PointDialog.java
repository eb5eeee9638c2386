package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds a point or changes one. Nothing typed is lost on a refusal. */
class PointDialog extends Dialog {

    private static final int LONGEST_VILLAGE = 80;
    private static final int LONGEST_NAME = 120;

    private final Points points;
    private final PointId id;
    private final Runnable onChange;
    private final TextField village = new TextField(getTranslation("organisation.point.village"));
    private final TextField name = new TextField(getTranslation("organisation.point.name"));
    private final BigDecimalField latitude = new BigDecimalField(getTranslation("organisation.point.latitude"));
    private final BigDecimalField longitude = new BigDecimalField(getTranslation("organisation.point.longitude"));
    private final Binder<Form> binder = new Binder<>(Form.class);

    /** What is typed. The binder finds the parts by their names and makes one by reflection, hence public. */
    public record Form(String village, String name, BigDecimal latitude, BigDecimal longitude) {}

    PointDialog(Points points, @Nullable Point point, Runnable onChange) {
        this.points = points;
        this.id = point == null ? PointId.next() : point.id();
        this.onChange = onChange;
        setHeaderTitle(getTranslation(point == null ? "organisation.point.add" : "organisation.point.change"));
        helpers();
        bindings();
        if (point != null) {
            binder.readRecord(new Form(
                    point.village(),
                    point.name(),
                    BigDecimal.valueOf(point.latitude()),
                    BigDecimal.valueOf(point.longitude())));
        }
        var form = new Div(village, name, latitude, longitude);
        form.addClassName("desk-form");
        add(form);
        var save = new Button(getTranslation("organisation.point.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
        village.focus();
    }

    private void helpers() {
        village.setMaxLength(LONGEST_VILLAGE);
        village.setHelperText(getTranslation("organisation.point.village.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setHelperText(getTranslation("organisation.point.name.help"));
        latitude.setHelperText(getTranslation("organisation.point.latitude.help"));
        longitude.setHelperText(getTranslation("organisation.point.longitude.help"));
    }

    private void bindings() {
        binder.forField(village)
                .withConverter(String::strip, typed -> typed)
                .asRequired(getTranslation("organisation.point.village.missing"))
                .withValidator(this::isFree, getTranslation("organisation.point.village.taken"))
                .bind("village");
        binder.forField(name)
                .withConverter(String::strip, typed -> typed)
                .asRequired(getTranslation("organisation.point.name.missing"))
                .bind("name");
        binder.forField(latitude)
                .asRequired(getTranslation("organisation.point.latitude.help"))
                .withValidator(Point::isLatitude, getTranslation("organisation.point.latitude.help"))
                .bind("latitude");
        binder.forField(longitude)
                .asRequired(getTranslation("organisation.point.longitude.help"))
                .withValidator(Point::isLongitude, getTranslation("organisation.point.longitude.help"))
                .bind("longitude");
    }

    /** Points are chosen by village everywhere, so two of one name could not be told apart. */
    private boolean isFree(String typed) {
        return points.all().stream()
                .noneMatch(other ->
                        other.village().equalsIgnoreCase(typed) && !other.id().equals(id));
    }

    private void save() {
        try {
            var form = binder.writeRecord();
            points.save(new Point(
                    id,
                    form.village(),
                    form.name(),
                    form.latitude().doubleValue(),
                    form.longitude().doubleValue()));
            close();
            onChange.run();
        } catch (ValidationException _) {
            // Every field says itself what is wrong with it.
            binder.getFields()
                    .filter(field -> field instanceof HasValidation it && it.isInvalid())
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }
}
