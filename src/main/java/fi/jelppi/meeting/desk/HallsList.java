package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.SilentKiosks;
import fi.jelppi.checkin.SilentKiosks.Silent;
import fi.jelppi.event.Event;
import fi.jelppi.meeting.Participant;
import fi.jelppi.meeting.Room;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The halls that take part: whose screen is in the room, and which kiosk has no connection. */
class HallsList extends Div {

    private final SilentKiosks silent;
    private final MeetingWords words;
    private final LiveList<Line> list = new LiveList<>("halls", HallsList::row);

    /** @param offline what to know about kiosks without a connection */
    record Line(String name, String state, String look, List<String> offline) {}

    HallsList(SilentKiosks silent, MeetingWords words) {
        this.silent = silent;
        this.words = words;
        addClassName("meeting-halls-card");
        add(list);
    }

    void show(Event event, Room.View room) {
        var without = silent.now();
        list.show(event.everywhere().stream()
                .map(point -> line(point, room, without))
                .toList());
    }

    /** A hall stands once, however many nodes it has in the room: by the one that is in. */
    private Line line(PointId point, Room.View room, List<Silent> without) {
        var offline = without.stream()
                .filter(kiosk -> kiosk.point().equals(point))
                .map(this::offline)
                .toList();
        var screens = room.halls().stream()
                .filter(screen -> point.equals(screen.point()))
                .toList();
        return screens.stream()
                .filter(screen -> screen.isIn(room.at()))
                .findFirst()
                .or(() -> screens.stream().max(Comparator.comparing(Participant::seenAt)))
                .map(screen -> line(screen, room.at(), offline))
                .orElseGet(() -> new Line(words.village(point), words.text("meeting.desk.hall.not"), "quiet", offline));
    }

    private Line line(Participant screen, Instant now, List<String> offline) {
        if (screen.isIn(now)) {
            return new Line(screen.shownName(), since("meeting.desk.hall.in", screen.joinedAt()), "good", offline);
        }
        var left = screen.leftAt();
        return left == null || left.equals(screen.seenAt())
                ? new Line(screen.shownName(), since("meeting.desk.hall.silent", screen.seenAt()), "warn", offline)
                : new Line(screen.shownName(), since("meeting.desk.hall.left", left), "quiet", offline);
    }

    private String since(String key, @Nullable Instant at) {
        return words.text(key, words.time(at));
    }

    private String offline(Silent kiosk) {
        return kiosk.since() == null
                ? words.text("meeting.desk.hall.never", kiosk.kiosk())
                : words.text("meeting.desk.hall.offline", kiosk.kiosk(), words.time(kiosk.since()));
    }

    private static void row(HasComponents item, Line line) {
        var name = new Span(line.name());
        name.addClassName("meeting-name");
        item.add(name, MeetingWords.badge(line.look(), line.state()));
        line.offline().forEach(said -> {
            var dot = new Span();
            dot.addClassName("attendance-dot");
            var note = new Span(dot, new Span(said));
            note.addClassName("meeting-offline");
            item.add(note);
        });
    }
}
