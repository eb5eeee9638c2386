package fi.jelppi.event.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which other points take part in an event. */
class HallChoice extends CheckboxGroup<Point> {

    private final Points points;
    private List<Point> offered = List.of();

    HallChoice(Points points) {
        this.points = points;
        setLabel(getTranslation("event.form.halls"));
        setHelperText(getTranslation("event.form.halls-help"));
        setItemLabelGenerator(Point::village);
        offer(null);
    }

    /** Every point but the host; what was chosen stays chosen. */
    void offer(@Nullable Point host) {
        var chosen = getValue();
        offered = points.all().stream().filter(point -> !point.equals(host)).toList();
        setItems(offered);
        setValue(offered.stream().filter(chosen::contains).collect(Collectors.toSet()));
    }

    void choose(List<PointId> halls) {
        setValue(offered.stream().filter(point -> halls.contains(point.id())).collect(Collectors.toSet()));
    }

    /** In the order in which they are offered. */
    List<PointId> chosen() {
        return offered.stream().filter(getValue()::contains).map(Point::id).toList();
    }
}
