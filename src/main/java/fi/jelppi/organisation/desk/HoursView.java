package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visitors are told about a point: hours, days of coaches and authorities, telephone numbers, the hall's host. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class HoursView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final PointInfos infos;
    private final CurrentUser user;
    private final List<Point> points;
    private final ComboBox<Point> choice = new ComboBox<>(getTranslation("organisation.info.point"));
    private final Div cards = new Div();

    HoursView(PointInfos infos, Points points, CurrentUser user) {
        this.infos = infos;
        this.user = user;
        this.points = points.all();
        addClassName("desk-page");
        cards.addClassName("desk-cards");
        choice.setItems(this.points);
        choice.setItemLabelGenerator(Point::village);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrentOrThrow()
                        .navigate(HoursView.class, change.getValue().id().toString());
            }
        });
        add(new H1(getTranslation("organisation.info.title")), new Paragraph(getTranslation("organisation.info.lead")));
        if (this.points.isEmpty()) {
            add(new Paragraph(getTranslation("organisation.points.none")));
        } else {
            add(choice, cards);
        }
    }

    /** Without a known id the first point. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        points.stream()
                .filter(point -> point.id().toString().equals(id))
                .findFirst()
                .or(() -> points.stream().findFirst())
                .ifPresent(this::show);
    }

    private void show(Point point) {
        choice.setValue(point);
        draw(new InfoEditing(infos, point.id(), this::draw));
    }

    private void draw(InfoEditing editing) {
        var name = user.get().displayName();
        var times = new PointTimes(getLocale(), this::getTranslation);
        cards.removeAll();
        new InfoCards(editing, infos.now(editing.info().point()), times, name)
                .all()
                .forEach(cards::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.info.title") + " · JELPPI";
    }
}
