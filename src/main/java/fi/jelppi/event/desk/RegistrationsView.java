package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.event.Event;
import fi.jelppi.event.PeopleChanges;
import fi.jelppi.event.Programme;
import fi.jelppi.event.RegistrationQuery;
import fi.jelppi.event.RegistrationQuery.Line;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.WaitingList;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Person;
import fi.jelppi.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is coming to an event; adds, cancels, gives passes out. */
@Route(registerAtStartup = false)
@RolesAllowed({EventDesk.ADMIN, EventDesk.COORDINATOR, EventDesk.COACH})
class RegistrationsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Programme programme;
    private final RegistrationQuery query;
    private final Registrations registrations;
    private final WaitingList waiting;
    private final CurrentUser user;
    private final PassDownloads downloads;
    private final EventWords words;
    private final TextField search = new TextField();
    private final Grid<Line> grid = new Grid<>();
    private final Span count = new Span();
    private @Nullable Event event;
    private @Nullable WaitingPanel queue;
    private String title = "";

    RegistrationsView(
            Programme programme,
            RegistrationQuery query,
            Registrations registrations,
            WaitingList waiting,
            CurrentUser user,
            PassDownloads downloads,
            Points points,
            Pulse pulse,
            PeopleChanges changes) {
        this.programme = programme;
        this.query = query;
        this.registrations = registrations;
        this.waiting = waiting;
        this.user = user;
        this.downloads = downloads;
        this.words = new EventWords(this, points);
        addClassName("event-page");
        search.setLabel(getTranslation("event.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        pulse.everyBeat(this, this::look);
        pulse.onChange(this, this::changed, changes::subscribe);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("event.none") : title;
    }

    @Override
    public void setParameter(BeforeEvent navigation, String parameter) {
        open(parameter);
    }

    void open(String parameter) {
        removeAll();
        event = null;
        EventIds.parse(parameter).flatMap(programme::event).ifPresentOrElse(this::show, () -> add(new NoSuchEvent()));
    }

    private void show(Event event) {
        title = event.title();
        this.event = event;
        queue = new WaitingPanel(waiting, user, event, this::changed);
        add(head(event), about(event), tools(event), queue, table(event));
        count.setText(counted(event));
    }

    private Component head(Event event) {
        var add = new Button(
                getTranslation("event.people.add"), tap -> new AddDialog(event, registrations, this::changed).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setEnabled(!event.cancelled());
        var edit = new Anchor(EventDesk.FORM + "/" + event.id(), getTranslation("event.people.edit-event"));
        var head = new Div(new H1(event.title()), edit, add);
        head.addClassName("event-head");
        return head;
    }

    private Component about(Event event) {
        var line = new Paragraph(getTranslation("event.kind." + event.kind().code()) + " · " + words.places(event)
                + " · " + words.when(event) + " · ");
        line.add(count);
        if (event.cancelled()) {
            line.add(words.badge("event.state.cancelled", "bad"));
        }
        if (event.publicRegistration() && !event.cancelled()) {
            var link = new Anchor("t/" + event.id(), getTranslation("event.people.public-page"));
            link.setRouterIgnore(true);
            line.add(new Span(" · "), link);
        }
        return line;
    }

    private Component tools(Event event) {
        var tools = new Div(search);
        tools.add(new Anchor(EventDesk.IMPORT + "/" + event.id(), getTranslation("event.people.import")));
        tools.add(downloads.eventTools(event, this));
        tools.addClassName("event-filters");
        return tools;
    }

    private Component table(Event event) {
        grid.removeAllColumns();
        wide(grid.addComponentColumn(this::name), "event.people.column.name", "160px");
        grid.addColumn(line -> of(line, RegistrationsView::year))
                .setHeader(getTranslation("event.person.year"))
                .setFlexGrow(0)
                .setWidth("150px");
        wide(grid.addColumn(line -> of(line, Person::village)), "event.person.village", "100px");
        wide(grid.addColumn(line -> of(line, Person::email)), "event.person.email", "200px");
        wide(grid.addColumn(line -> of(line, Person::phone)), "event.person.phone", "110px");
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("event.people.column.pass"))
                .setFlexGrow(0)
                .setWidth("275px")
                .setFrozenToEnd(true);
        grid.setItems(
                it -> query.page(event.id(), search.getValue(), it.getOffset(), it.getLimit()).stream(),
                it -> query.count(event.id(), search.getValue()));
        grid.setEmptyStateComponent(new Paragraph(getTranslation("event.people.none")));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("event-grid");
        return grid;
    }

    private void wide(Grid.Column<Line> column, String key, String width) {
        column.setHeader(getTranslation(key)).setWidth(width).setFlexGrow(1);
    }

    private static @Nullable String year(Person person) {
        return person.birthYear() == null ? null : person.birthYear().toString();
    }

    private Component name(Line line) {
        var name = line.registration().name();
        var cell = new Span(name.isEmpty() ? getTranslation("event.people.erased") : name);
        return line.registration().cancelled() ? new Span(cell, words.badge("event.state.given-back", "bad")) : cell;
    }

    private static String of(Line line, Function<Person, @Nullable String> value) {
        var found = line.person() == null ? null : value.apply(line.person());
        return found == null ? "" : found;
    }

    private Component actions(Line line) {
        var cell = new Div();
        cell.addClassName("event-actions");
        if (line.registration().cancelled()) {
            return cell;
        }
        var name = line.registration().name();
        cell.add(downloads.personTools(line, this));
        var cancel = new Button(getTranslation("event.people.cancel"), tap -> askCancel(line));
        cancel.setAriaLabel(getTranslation("event.people.cancel-named", name));
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        cell.add(cancel);
        return cell;
    }

    private void askCancel(Line line) {
        var dialog = new ConfirmDialog(
                getTranslation("event.people.cancel-named", line.registration().name()),
                getTranslation("event.people.cancel-help"),
                getTranslation("event.people.cancel-sure"),
                sure -> cancel(line));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("event.form.back"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void cancel(Line line) {
        registrations.cancel(line.registration().id());
        Notification.show(getTranslation("event.people.cancelled"));
        changed();
    }

    /** With each beat: another instance of central may have changed something. */
    private void look() {
        if (event != null && !counted(event).equals(count.getText())) {
            changed();
        }
    }

    /** How many places there are may be other than when the page was opened, too. */
    private void changed() {
        if (event == null || queue == null) {
            return;
        }
        event = programme.event(event.id()).orElse(event);
        grid.getDataProvider().refreshAll();
        queue.refresh();
        count.setText(counted(event));
    }

    private String counted(Event event) {
        int taken = registrations.countOf(event.id());
        int queued = waiting.count(event.id());
        var places = event.capacity() == null
                ? getTranslation("event.people.count", taken)
                : getTranslation("event.people.count-of", taken, event.capacity());
        return queued == 0 ? places : places + getTranslation("event.people.count-waiting", queued);
    }
}
