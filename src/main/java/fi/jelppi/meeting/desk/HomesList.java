package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Room;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Devices at home, by the name that each chose, and those that were asked out. */
class HomesList extends Div {

    private final Room room;
    private final MeetingWords words;
    private final Consumer<@Nullable String> out;
    private final Runnable changed;
    private final LiveList<Line> list = new LiveList<>("homes", this::row);

    /** @param endpoint as Jitsi calls it. @param out was asked out */
    record Line(ParticipantId id, @Nullable String endpoint, String who, String since, boolean out) {}

    /** @param out takes an endpoint out of the room at once, where that can be done */
    HomesList(Room room, MeetingWords words, Consumer<@Nullable String> out, Runnable changed) {
        this.room = room;
        this.words = words;
        this.out = out;
        this.changed = changed;
        addClassName("meeting-homes-card");
        add(list);
    }

    void show(Room.View view) {
        list.show(Stream.concat(
                        view.home().stream()
                                .map(it -> new Line(
                                        it.id(), it.endpoint(), it.shownName(), words.time(it.joinedAt()), false)),
                        view.out().stream().map(it -> new Line(it.id(), null, it.shownName(), "", true)))
                .toList());
    }

    private void row(HasComponents item, Line line) {
        var who = new Span(line.who());
        who.addClassName("meeting-name");
        item.add(who);
        if (line.out()) {
            item.add(
                    MeetingWords.badge("bad", words.text("meeting.desk.home.out")),
                    button("meeting.desk.home.back", line, () -> act(() -> room.admit(line.id()))));
        } else {
            var remove = button("meeting.desk.home.remove", line, () -> ask(line));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(MeetingWords.badge("good", words.text("meeting.desk.hall.in", line.since())), remove);
        }
    }

    private Button button(String key, Line line, Runnable action) {
        var button = new Button(words.text(key), click -> action.run());
        button.setAriaLabel(words.text(key) + ": " + line.who());
        return button;
    }

    private void ask(Line line) {
        Ask.before(words, "remove", line.who(), () -> act(() -> remove(line)));
    }

    private void remove(Line line) {
        room.remove(line.id());
        out.accept(line.endpoint());
    }

    private void act(Runnable action) {
        action.run();
        changed.run();
    }
}
