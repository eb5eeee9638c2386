package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The employment points: the first thing that a new installation needs. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class PointsView extends Div implements HasDynamicTitle {

    private final Points points;
    private final Grid<Point> grid = new Grid<>();
    private final Paragraph none = new Paragraph(getTranslation("organisation.points.none"));

    PointsView(Points points) {
        this.points = points;
        addClassName("desk-page");
        add(head(), none, list());
        refresh();
    }

    private Component head() {
        var add = new Button(getTranslation("organisation.point.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("organisation.points")), add);
        head.addClassName("desk-head");
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.points"));
        grid.addColumn(Point::village).setHeader(getTranslation("organisation.point.village"));
        grid.addColumn(Point::name).setHeader(getTranslation("organisation.point.name"));
        grid.addComponentColumn(this::change)
                .setKey("actions")
                .setHeader(getTranslation("organisation.point.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Button change(Point point) {
        var button = new Button(getTranslation("organisation.point.change"), click -> edit(point));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("organisation.point.change") + ": " + point.village());
        return button;
    }

    private void edit(@Nullable Point point) {
        new PointDialog(points, point, this::refresh).open();
    }

    private void refresh() {
        var all = points.all();
        none.setVisible(all.isEmpty());
        grid.setVisible(!all.isEmpty());
        grid.setItems(all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.points") + " · JELPPI";
    }
}
