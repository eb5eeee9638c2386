package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.Recording;
import fi.jelppi.meeting.RecordingOverview;
import fi.jelppi.meeting.desk.RecordingFrame.Server;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coach reads about a recording: how it stands, who has answered, and when something was recorded. */
class RecordNotes extends Div {

    private final MeetingWords words;
    private final Paragraph said = note();
    private final Paragraph open = note();
    private final Paragraph without = note();
    private final Paragraph phone = note();
    private final Paragraph made = note();

    RecordNotes(MeetingWords words) {
        this.words = words;
        said.getElement().setAttribute("role", "status");
        add(said, open, without, phone);
    }

    private static Paragraph note() {
        var note = new Paragraph();
        note.addClassName("desk-note");
        return note;
    }

    /** Stands below the buttons. */
    Paragraph made() {
        return made;
    }

    void show(RecordingOverview.View view, Meeting meeting, Server server) {
        said.setText(state(view, server));
        list(open, "meeting.desk.recording.open", view.consents().with(Answer.OPEN));
        list(
                without,
                "meeting.desk.recording.without",
                Stream.of(Answer.DECLINED, Answer.LATE)
                        .flatMap(answer -> view.consents().with(answer).stream())
                        .toList());
        phone.setText(
                view.state() != Recording.State.OFF && meeting.plan().phone() != null
                        ? words.text("meeting.desk.recording.phone")
                        : "");
        made.setText(view.made().stream().map(this::made).collect(Collectors.joining(" ")));
    }

    private String state(RecordingOverview.View view, Server server) {
        var all = view.consents().all().size();
        return switch (view.state()) {
            case OFF -> "";
            case ASKED ->
                view.consents().isComplete()
                        ? words.text("meeting.desk.recording.ready", all)
                        : words.text(
                                "meeting.desk.recording.asked",
                                all - view.consents().with(Answer.OPEN).size(),
                                all);
            case ON -> on(view, server);
        };
    }

    private String on(RecordingOverview.View view, Server server) {
        var current = view.current();
        if (server == Server.ELSEWHERE) {
            return words.text("meeting.desk.recording.on-elsewhere");
        }
        return server == Server.RECORDS && current != null
                ? words.text("meeting.desk.recording.on", words.time(current.startedAt()))
                : words.text("meeting.desk.recording.starting");
    }

    private void list(Paragraph line, String key, List<String> names) {
        line.setText(names.isEmpty() ? "" : words.text(key, String.join(", ", names)));
    }

    private String made(Recording recording) {
        return words.text(
                "meeting.desk.recording.made", words.time(recording.startedAt()), words.time(recording.endedAt()));
    }
}
