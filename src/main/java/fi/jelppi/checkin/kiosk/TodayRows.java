package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.function.Consumer;

/** The lines of the coach's list with what each of them offers. */
class TodayRows {

    /** What the list shows. */
    enum Show {
        REGISTERED,
        OTHERS,
        REMOVED
    }

    /** A part of the list. */
    record Part(Show show, String search, int offset) {}

    private final CoachDesk desk;
    private final VisitWords words;
    private final Consumer<Line> onMark;
    private final Consumer<Correctable> onCorrect;

    TodayRows(CoachDesk desk, VisitWords words, Consumer<Line> onMark, Consumer<Correctable> onCorrect) {
        this.desk = desk;
        this.words = words;
        this.onMark = onMark;
        this.onCorrect = onCorrect;
    }

    List<PersonRow> of(Session session, Part part, int limit) {
        return switch (part.show()) {
            case REGISTERED ->
                desk.lines(session, part.search(), part.offset(), limit).stream()
                        .map(this::row)
                        .toList();
            case OTHERS ->
                desk.others(session, part.search(), part.offset(), limit).stream()
                        .map(row -> row(row, "checkin.today.correct"))
                        .toList();
            case REMOVED ->
                desk.removed(session, part.search(), part.offset(), limit).stream()
                        .map(row -> row(row, "checkin.today.restore"))
                        .toList();
        };
    }

    private PersonRow row(Line line) {
        var button = line.visit() == null
                ? new BigButton(text("checkin.today.mark"), Look.MAIN, tap -> onMark.accept(line))
                : correcting(text("checkin.today.correct"), Correctable.of(line));
        var row = new PersonRow(line.name(), words.state(line), button);
        return line.came() != null && line.left() == null ? row.here() : row;
    }

    private PersonRow row(AttendanceRow visit, String key) {
        var who = words.who(visit);
        var row = new PersonRow(who, words.state(visit), correcting(text(key), Correctable.of(visit, who)));
        return visit.end() == null && !visit.marks().contains(AttendanceRow.Mark.REMOVED) ? row.here() : row;
    }

    private BigButton correcting(String words, Correctable visit) {
        return new BigButton(words, Look.QUIET, tap -> onCorrect.accept(visit));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
