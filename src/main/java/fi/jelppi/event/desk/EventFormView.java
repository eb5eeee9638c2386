package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventDraft;
import fi.jelppi.event.EventEditing;
import fi.jelppi.event.EventEditing.Editable;
import fi.jelppi.event.EventEditing.Outcome;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.EventId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a new event or changes one. */
@Route(registerAtStartup = false)
@RolesAllowed({EventDesk.ADMIN, EventDesk.COORDINATOR, EventDesk.COACH})
class EventFormView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final EventDraft EMPTY = new EventDraft(
            "",
            null,
            null,
            null,
            new EventDraft.Options(true, false, true),
            List.of(new EventDraft.Meeting(null, null, LocalTime.of(9, 0), LocalTime.of(15, 0), "")));

    private final EventEditing editing;
    private final Points points;
    private final EventForm form;
    private final Div notice = new Div();
    private EventId id = EventId.next();
    private long version = EventEditing.NEW;

    EventFormView(EventEditing editing, Points points) {
        this.editing = editing;
        this.points = points;
        this.form = new EventForm(points);
        addClassName("event-page");
        notice.setVisible(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(version == EventEditing.NEW ? "event.form.new" : "event.form.edit") + " · JELPPI";
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        open(parameter);
    }

    /** @param parameter an event's id; null for a new event */
    void open(@Nullable String parameter) {
        removeAll();
        if (parameter == null) {
            // Flow hands the same view out again: nothing of the event before may be saved over.
            id = EventId.next();
            version = EventEditing.NEW;
            notice.setVisible(false);
            form.show(EMPTY);
            build(false);
            return;
        }
        EventIds.parse(parameter).flatMap(editing::find).ifPresentOrElse(this::edit, () -> add(new NoSuchEvent()));
    }

    private void edit(Editable found) {
        take(found);
        build(!found.event().cancelled());
    }

    private void take(Editable found) {
        id = found.event().id();
        version = found.version();
        form.show(EventDraft.of(found.event()));
        notice.setVisible(false);
    }

    private void build(boolean cancellable) {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("event-head");
        add(head, notice, form, buttons(cancellable));
    }

    private Component buttons(boolean cancellable) {
        var save = new Button(getTranslation("event.form.save"), tap -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(EventDesk.LIST, getTranslation("event.form.back"));
        var cancel = new Button(getTranslation("event.form.cancel-event"), tap -> askCancel());
        cancel.addThemeVariants(ButtonVariant.ERROR);
        cancel.setVisible(cancellable);
        var buttons = new Div(save, back, cancel);
        buttons.addClassName("event-buttons");
        return buttons;
    }

    private void save() {
        show(editing.save(id, form.draft(), version));
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved saved -> saved(saved.event());
            case Outcome.Invalid invalid -> form.showProblems(invalid.problems());
            case Outcome.Conflict conflict -> showConflict(conflict.theirs());
            case Outcome.Gone gone -> Notification.show(getTranslation("event.none"));
        }
    }

    private void saved(Event event) {
        Notification.show(getTranslation("event.form.saved"));
        UI.getCurrentOrThrow().navigate(EventDesk.REGISTRATIONS + "/" + event.id());
    }

    private void askCancel() {
        var dialog = new ConfirmDialog(
                getTranslation("event.form.cancel-event"),
                getTranslation("event.form.cancel-help"),
                getTranslation("event.form.cancel-sure"),
                sure -> show(editing.cancel(id)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("event.form.back"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Nothing of either is lost: one sees what differs and says which one stays. */
    private void showConflict(Editable theirs) {
        notice.removeAll();
        notice.setClassName("event-problems");
        notice.getElement().setAttribute("role", "alert");
        notice.add(new Paragraph(getTranslation("event.form.conflict")));
        notice.add(new DraftDifferences(form.draft(), EventDraft.of(theirs.event()), new EventWords(this, points)));
        var mine = new Button(getTranslation("event.form.conflict-mine"), tap -> {
            version = theirs.version();
            notice.setVisible(false);
            save();
        });
        var stored = new Button(getTranslation("event.form.conflict-theirs"), tap -> take(theirs));
        var buttons = new Div(mine, stored);
        buttons.addClassName("event-buttons");
        notice.add(buttons);
        notice.setVisible(true);
    }
}
