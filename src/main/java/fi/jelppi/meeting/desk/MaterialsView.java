package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventQuery;
import fi.jelppi.event.EventQuery.Filter;
import fi.jelppi.event.EventQuery.Order;
import fi.jelppi.event.EventQuery.When;
import fi.jelppi.event.EventTimes;
import fi.jelppi.security.Role;
import fi.jelppi.shared.EventId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is given out with an event: files, links, and the links to its recordings. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class MaterialsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "desk/materials";

    /** Query parameter: whose materials they are. */
    static final String EVENT = "event";

    /** Each way in time; whoever looks for an older one comes from its own page. */
    private static final int EVENTS = 100;

    private final MaterialServices services;
    private final Div list = new Div();
    private final ChoiceBox<Event> choice;

    MaterialsView(MaterialServices services) {
        this.services = services;
        addClassName("desk-page");
        choice = new ChoiceBox<>(getTranslation("meeting.desk.material.event"), events(), this::words);
        choice.setWidth("min(100%, 34rem)");
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        list.addClassName("meeting-materials");
        add(
                new H1(getTranslation("meeting.desk.material.title")),
                new Paragraph(getTranslation("meeting.desk.material.lead")),
                choice,
                list);
    }

    /** What comes next first, then what was last. */
    private List<Event> events() {
        return Stream.concat(page(When.COMING, Order.FIRST_DAY), page(When.PAST, Order.LAST_DAY_FIRST))
                .map(EventQuery.Line::event)
                .filter(event -> !event.cancelled())
                .toList();
    }

    private Stream<EventQuery.Line> page(When when, Order order) {
        return services.events().page(new Filter("", null, when), order, 0, EVENTS).stream();
    }

    private String words(Event event) {
        var times = new EventTimes(getLocale(), key -> getTranslation(key));
        return getTranslation(
                "meeting.desk.material.of",
                event.title(),
                times.day(event.sessions().getFirst().date()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EVENT)
                .flatMap(MaterialsView::id)
                .flatMap(services.programme()::event)
                .ifPresent(this::choose);
    }

    private static Optional<EventId> id(String text) {
        try {
            return Optional.of(EventId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Also one that is too old for the list. */
    private void choose(Event event) {
        choice.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(event.id()))
                .findFirst()
                .ifPresentOrElse(choice::setValue, () -> show(event));
    }

    private void show(@Nullable Event event) {
        list.removeAll();
        if (event != null) {
            list.add(new MaterialList(services, event));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.desk.material.title") + " · JELPPI";
    }
}
