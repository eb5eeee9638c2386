package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.meeting.Participant;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Room;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who wants to speak, over halls and homes, first come first. */
class HandsList extends Div {

    private final Room room;
    private final MeetingWords words;
    private final Runnable changed;
    private final LiveList<Line> list = new LiveList<>("hands", this::row);

    /** @param given it is their turn */
    record Line(ParticipantId id, int place, String who, boolean given) {}

    HandsList(Room room, MeetingWords words, Runnable changed) {
        this.room = room;
        this.words = words;
        this.changed = changed;
        add(list);
    }

    void show(Room.View view) {
        var waiting = view.hands().waiting();
        list.show(IntStream.range(0, waiting.size())
                .mapToObj(at -> line(at + 1, waiting.get(at)))
                .toList());
    }

    private Line line(int place, Participant who) {
        var hand = Optional.ofNullable(who.hand());
        var name = hand.map(Participant.Hand::name).orElse("");
        var called = who.kind() == Participant.Kind.HALL && !name.isEmpty()
                ? words.text("meeting.desk.hand.in-hall", name, who.shownName())
                : who.shownName();
        return new Line(
                who.id(), place, called, hand.map(Participant.Hand::given).orElse(false));
    }

    private void row(HasComponents item, Line line) {
        var who = new Span(line.place() + ". " + line.who());
        who.addClassName("meeting-name");
        item.add(who);
        if (line.given()) {
            item.add(MeetingWords.badge("good", words.text("meeting.desk.hand.given")));
        } else {
            var give = button("meeting.desk.hand.give", line, () -> room.giveTurn(line.id()));
            if (line.place() == 1) {
                give.addThemeVariants(ButtonVariant.PRIMARY);
            }
            item.add(give);
        }
        item.add(button("meeting.desk.hand.take", line, () -> room.takeFromQueue(line.id())));
    }

    private Button button(String key, Line line, Runnable action) {
        var button = new Button(words.text(key), click -> {
            action.run();
            changed.run();
        });
        button.setAriaLabel(words.text(key) + ": " + line.who());
        return button;
    }
}
