package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.event.Event;
import fi.jelppi.event.WaitingList;
import fi.jelppi.event.WaitingList.Line;
import fi.jelppi.event.WaitingList.Taken;
import fi.jelppi.participant.Person;
import fi.jelppi.security.CurrentUser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who waits for a place, in order, and who got one; gone where nobody ever waited. */
class WaitingPanel extends Div {

    private final WaitingList waiting;
    private final CurrentUser user;
    private final Event event;
    private final Runnable onChange;
    private List<Line> shown = List.of();
    /** Somebody can still be taken. */
    private boolean open;

    WaitingPanel(WaitingList waiting, CurrentUser user, Event event, Runnable onChange) {
        this.waiting = waiting;
        this.user = user;
        this.event = event;
        this.onChange = onChange;
        addClassName("event-waiting");
        setVisible(false);
        refresh();
    }

    /** What is the same stays: somebody may be about to press something in it. */
    void refresh() {
        var lines = waiting.lines(event.id());
        boolean takes = !lines.isEmpty() && waiting.isOpen(event.id());
        if (lines.equals(shown) && takes == open) {
            return;
        }
        shown = lines;
        open = takes;
        removeAll();
        var queue = lines.stream().filter(it -> it.position() > 0).toList();
        var moved = lines.stream().filter(it -> it.position() == 0).toList();
        setVisible(!lines.isEmpty());
        if (!queue.isEmpty()) {
            var list = new OrderedList();
            queue.forEach(line -> list.add(item(line)));
            add(title("event.waiting.title", queue), new Paragraph(getTranslation("event.waiting.help")), list);
        }
        if (!moved.isEmpty()) {
            var list = new UnorderedList();
            moved.forEach(line -> list.add(moved(line)));
            add(title("event.waiting.moved", moved), list);
        }
    }

    private ListItem moved(Line line) {
        var item = new ListItem(name(line), new Span(getTranslation(told(line.person()))));
        var why = line.waiting().beyond();
        if (why != null) {
            item.add(new Span(getTranslation("event.waiting.beyond-said", why)));
        }
        return item;
    }

    private H2 title(String key, List<Line> lines) {
        return new H2(getTranslation(key, lines.size()));
    }

    private static String told(Person person) {
        return person.email() == null ? "event.waiting.moved.call" : "event.waiting.moved.mailed";
    }

    private static Component name(Line line) {
        var person = line.person();
        return new Span(Stream.of(person.displayName(), person.email(), person.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
    }

    private ListItem item(Line line) {
        var item = new ListItem(name(line));
        if (line.position() > 1) {
            item.add(button("event.waiting.first", "event.waiting.first-named", line, () -> putFirst(line)));
        }
        if (open) {
            item.add(button("event.waiting.beyond", "event.waiting.beyond-named", line, () -> askWhy(line)));
        }
        item.add(button("event.waiting.remove", "event.waiting.remove-named", line, () -> askRemove(line)));
        return item;
    }

    private Button button(String key, String named, Line line, Runnable action) {
        var button = new Button(getTranslation(key), tap -> action.run());
        button.setAriaLabel(getTranslation(named, line.person().displayName()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void putFirst(Line line) {
        done(waiting.putFirst(line.waiting().id()), "event.waiting.put-first", line);
    }

    private void askWhy(Line line) {
        new BeyondDialog(line.person().displayName(), reason -> {
                    var why = new WaitingList.Beyond(reason, user.get().id());
                    taken(waiting.takeBeyond(line.waiting().id(), why), line);
                })
                .open();
    }

    private void taken(Taken outcome, Line line) {
        tell(
                switch (outcome) {
                    case DONE -> "event.waiting.beyond-done";
                    case NOT_WAITING -> "event.waiting.changed";
                    case CLOSED -> "event.waiting.closed";
                },
                line);
    }

    private void askRemove(Line line) {
        var name = line.person().displayName();
        var dialog = new ConfirmDialog(
                getTranslation("event.waiting.remove-named", name),
                getTranslation("event.waiting.remove-help"),
                getTranslation("event.waiting.remove"),
                sure -> done(waiting.leave(line.waiting().id()), "event.waiting.removed", line));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("event.form.back"));
        dialog.open();
    }

    private void done(boolean did, String key, Line line) {
        tell(did ? key : "event.waiting.changed", line);
    }

    private void tell(String key, Line line) {
        Notification.show(getTranslation(key, line.person().displayName()));
        onChange.run();
    }
}
