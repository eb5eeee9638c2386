package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import fi.jelppi.checkin.AttendanceSheet;
import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.AttendanceSheet.Presence;
import fi.jelppi.checkin.PresenceAsks.Answers;
import fi.jelppi.shared.RegistrationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody on one line, whatever number of visits and devices they had. */
class PeopleGrid extends Grid<Line> {

    private static final Set<String> METHODS =
            Set.of("qr", "code", "walk-in", "named", "group", "coach", "paper", "remote");

    private final MeetingWords words;
    private final List<Line> shown = new ArrayList<>();
    private final Column<Line> answered;
    private Map<RegistrationId, Answers> answers = Map.of();

    PeopleGrid(MeetingWords words) {
        this.words = words;
        addClassName("meeting-grid");
        setAriaLabel(words.text("meeting.desk.people"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.text("meeting.desk.people.none"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(this::who)
                .setHeader(words.text("meeting.desk.people.name"))
                .setWidth("140px")
                .setFlexGrow(3);
        addColumn(this::place)
                .setHeader(words.text("meeting.desk.people.place"))
                .setWidth("100px")
                .setFlexGrow(1);
        narrow("meeting.desk.people.came", "75px", line -> words.time(line.came()));
        narrow("meeting.desk.people.left", "75px", line -> words.time(line.left()));
        narrow("meeting.desk.people.minutes", "96px", line -> line.minutes() == null ? "–" : line.minutes());
        addComponentColumn(this::how)
                .setHeader(words.text("meeting.desk.people.how"))
                .setWidth("140px")
                .setFlexGrow(2);
        answered = addColumn(this::answered)
                .setHeader(words.text("meeting.desk.people.answered"))
                .setWidth("96px")
                .setFlexGrow(0);
        answered.setVisible(false);
        setItems(shown);
    }

    /** Widths are given: "–" becomes a time while somebody looks. */
    private void narrow(String key, String width, ValueProvider<Line, ?> value) {
        addColumn(value).setHeader(words.text(key)).setWidth(width).setFlexGrow(0);
    }

    void show(AttendanceSheet sheet) {
        if (!sheet.lines().equals(shown) || !sheet.answers().equals(answers)) {
            answers = sheet.answers();
            answered.setVisible(!answers.isEmpty());
            shown.clear();
            shown.addAll(sheet.lines());
            getDataProvider().refreshAll();
        }
    }

    /** Whoever was in a hall is not asked. */
    private String answered(Line line) {
        var said = line.registration() == null ? null : answers.get(line.registration());
        return said == null ? "" : words.text("checkin.desk.list.answered-of", said.answered(), said.asked());
    }

    private String who(Line line) {
        if (line.name() != null) {
            return line.name();
        }
        if (line.label() != null) {
            return words.text("meeting.desk.people.group", line.label(), line.heads());
        }
        return line.heads() == 1
                ? words.text("meeting.desk.people.nameless")
                : words.text("meeting.desk.people.nameless-many", line.heads());
    }

    private String place(Line line) {
        var halls = line.halls().stream().map(words::village);
        return switch (line.presence()) {
            case HALL -> halls.collect(Collectors.joining(", "));
            case BOTH ->
                Stream.concat(halls, Stream.of(words.text("meeting.desk.people.remote")))
                        .collect(Collectors.joining(", "));
            case REMOTE -> words.text("meeting.desk.people.remote");
            case ABSENT -> "–";
        };
    }

    private Component how(Line line) {
        if (line.presence() == Presence.ABSENT) {
            return MeetingWords.badge("quiet", words.text("meeting.desk.people.absent"));
        }
        var methods = line.methods().stream().map(this::method).collect(Collectors.joining(", "));
        int visits = line.visits().size();
        Span how = MeetingWords.badge(
                line.presence() == Presence.REMOTE ? "info" : "good",
                visits > 1 ? words.text("meeting.desk.people.merged", methods, visits) : methods);
        how.addClassName("meeting-how");
        return how;
    }

    /** The method of a newer version is shown as it comes. */
    private String method(String code) {
        return METHODS.contains(code) ? words.text("checkin.desk.method." + code) : code;
    }
}
