package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Room;
import fi.jelppi.shared.SessionId;

/** Who stands before the door and waits for the coach; not there when nobody does. */
class WaitingList extends Div {

    private final Room room;
    private final MeetingWords words;
    private final Runnable changed;
    private final LiveList<Line> list;

    record Line(ParticipantId id, String who) {}

    WaitingList(Room room, MeetingWords words, SessionId session, Runnable changed) {
        this.room = room;
        this.words = words;
        this.changed = changed;
        this.list = new LiveList<Line>("waiting", this::row)
                .with(new Button(words.text("meeting.desk.waiting.all"), click -> {
                    room.admitAll(session);
                    changed.run();
                }));
        add(list);
    }

    void show(Room.View view) {
        list.show(view.waiting().stream()
                .map(it -> new Line(it.id(), it.shownName()))
                .toList());
        setVisible(!list.lines().isEmpty());
    }

    private void row(HasComponents item, Line line) {
        var who = new Span(line.who());
        who.addClassName("meeting-name");
        var admit = new Button(words.text("meeting.desk.waiting.admit"), click -> {
            room.admit(line.id());
            changed.run();
        });
        admit.setAriaLabel(words.text("meeting.desk.waiting.admit") + ": " + line.who());
        item.add(who, admit);
    }
}
