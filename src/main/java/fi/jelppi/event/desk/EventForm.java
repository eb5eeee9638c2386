package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.event.DraftProblem;
import fi.jelppi.event.EventDraft;
import fi.jelppi.event.EventKind;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an event. What was typed stays, whatever is wrong with it. */
class EventForm extends Div {

    private static final int NOT_A_NUMBER = -1;

    private final Points points;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField title = new TextField();
    private final ChoiceBox<EventKind> kind = new ChoiceBox<>(
            getTranslation("event.form.kind"),
            List.of(EventKind.values()),
            it -> getTranslation("event.kind." + it.code()));
    private final ChoiceBox<Point> point;
    private final HallChoice halls;
    private final TextField capacity = new TextField();
    private final Checkbox walkIns = new Checkbox();
    private final Checkbox checkOut = new Checkbox();
    private final Checkbox publicRegistration = new Checkbox();
    private final Div sessionArea = new Div();
    private final Button addSession = new Button();
    private final List<SessionEditor> sessions = new ArrayList<>();

    EventForm(Points points) {
        this.points = points;
        this.point = new ChoiceBox<>(getTranslation("event.form.point"), points.all(), Point::village);
        this.halls = new HallChoice(points);
        point.addValueChangeListener(change -> halls.offer(change.getValue()));
        addClassName("event-form");
        about();
        choices();
        sessionArea.addClassName("event-sessions");
        addSession.setText(getTranslation("event.form.add-session"));
        addSession.addClickListener(tap -> addAfterLast());
        var first = new Div(title, kind, point, capacity);
        first.addClassName("event-fields");
        var options = new Div(walkIns, checkOut, publicRegistration);
        options.addClassName("event-options");
        add(
                summary,
                first,
                halls,
                new H2(getTranslation("event.form.sessions")),
                sessionArea,
                addSession,
                new H2(getTranslation("event.form.options")),
                options);
    }

    private void about() {
        title.setLabel(getTranslation("event.form.title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        kind.setRequiredIndicatorVisible(true);
        kind.setManualValidation(true);
        point.setRequiredIndicatorVisible(true);
        point.setManualValidation(true);
        capacity.setLabel(getTranslation("event.form.capacity"));
        capacity.setHelperText(getTranslation("event.form.capacity-help"));
        capacity.setManualValidation(true);
    }

    private void choices() {
        walkIns.setLabel(getTranslation("event.form.walk-ins"));
        checkOut.setLabel(getTranslation("event.form.check-out"));
        publicRegistration.setLabel(getTranslation("event.form.public"));
    }

    void show(EventDraft draft) {
        title.setValue(draft.title());
        kind.setValue(draft.kind());
        point.setValue(draft.point() == null ? null : points.find(draft.point()).orElse(null));
        halls.choose(draft.halls());
        capacity.setValue(draft.capacity() == null ? "" : draft.capacity().toString());
        walkIns.setValue(draft.options().walkInsAllowed());
        checkOut.setValue(draft.options().checkOut());
        publicRegistration.setValue(draft.options().publicRegistration());
        sessions.clear();
        sessionArea.removeAll();
        draft.sessions().forEach(this::addSession);
        showProblems(List.of());
    }

    EventDraft draft() {
        var where = point.getValue();
        return new EventDraft(
                title.getValue(),
                kind.getValue(),
                where == null ? null : where.id(),
                halls.chosen(),
                seats(),
                new EventDraft.Options(walkIns.getValue(), checkOut.getValue(), publicRegistration.getValue()),
                sessions.stream().map(SessionEditor::meeting).toList());
    }

    /** What is not a number must not silently become "no limit". */
    private @Nullable Integer seats() {
        var typed = capacity.getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : NOT_A_NUMBER;
    }

    private void addAfterLast() {
        var last = sessions.getLast().meeting();
        var next = last.date() == null ? null : last.date().plusWeeks(1);
        addSession(new EventDraft.Meeting(null, next, last.start(), last.end(), last.room()));
    }

    private void addSession(EventDraft.Meeting meeting) {
        var editor = new SessionEditor(meeting, this::removeSession);
        sessions.add(editor);
        sessionArea.add(editor);
        offerRemovals();
    }

    private void removeSession(SessionEditor editor) {
        sessions.remove(editor);
        sessionArea.remove(editor);
        offerRemovals();
    }

    private void offerRemovals() {
        sessions.forEach(it -> it.offerRemoval(sessions.size() > 1));
    }

    /** Marks the fields, lists all of it above and takes the focus there. */
    void showProblems(List<DraftProblem> problems) {
        var fields = fields();
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        var entries = new ArrayList<ErrorSummary.Entry>();
        for (DraftProblem problem : problems) {
            var text = getTranslation(problem.textKey());
            var field = fields.get(problem.field());
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(text);
                marked.setInvalid(true);
            }
            entries.add(new ErrorSummary.Entry(text, field instanceof Focusable<?> it ? it : null));
        }
        summary.show(entries);
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.put("kind", kind);
        fields.put("point", point);
        fields.put("capacity", capacity);
        for (int i = 0; i < sessions.size(); i++) {
            int number = i;
            sessions.get(i).fields().forEach((name, field) -> fields.put("sessions." + number + "." + name, field));
        }
        return fields;
    }
}
