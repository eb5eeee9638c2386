package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.checkin.AttendanceSheet;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.meeting.Room;
import fi.jelppi.shared.SessionId;

/** Everything about one room, each part drawn anew only when it says something else. */
class MeetingBoard extends Div {

    private final MeetingServices services;
    private final SessionId session;
    private final MeetingHead head;
    private final MeetingNumbers numbers = new MeetingNumbers();
    private final Paragraph waits = new Paragraph();
    private final CoachRoom coach;
    private final HandsList hands;
    private final WaitingList waiting;
    private final HallsList halls;
    private final HomesList homes;
    private final PeopleGrid people;
    private final AskPanel asking;

    MeetingBoard(MeetingServices services, Line line, Pulse pulse) {
        this.services = services;
        this.session = line.session().id();
        var words = MeetingWords.of(this, getLocale(), services);
        head = new MeetingHead(services, words, this::refresh);
        coach = new CoachRoom(services, words, session, pulse, this::refresh);
        hands = new HandsList(services.room(), words, this::refresh);
        waiting = new WaitingList(services.room(), words, session, this::refresh);
        halls = new HallsList(services.silent(), words);
        homes = new HomesList(services.room(), words, coach::takeOut, this::refresh);
        people = new PeopleGrid(words);
        asking = new AskPanel(services, words, session, this::refresh);
        addClassName("meeting-board");
        waits.addClassName("meeting-notice");
        waits.getElement().setAttribute("role", "status");
        var live = new Div(hands, waiting, halls, homes);
        live.addClassName("meeting-live");
        var wide = new Div(coach, coach.offer(), who());
        wide.addClassName("meeting-wide");
        var parts = new Div(live, wide);
        parts.addClassName("meeting-parts");
        add(head, new ServerNotice(services.server()), numbers, waits, parts);
        refresh();
    }

    private Section who() {
        var correct = new Anchor("desk/attendance?session=" + session, getTranslation("meeting.desk.correct"));
        correct.addClassName("meeting-link");
        var head = new Div(new H2(getTranslation("meeting.desk.people")), correct);
        head.addClassName("meeting-people-head");
        var who = new Section(head, asking, people);
        who.addClassName("meeting-people");
        return who;
    }

    /** A room that was given up meanwhile stays as it was last seen; what is pressed there says so. */
    final void refresh() {
        services.coming()
                .find(session)
                .filter(line -> line.meeting() != null)
                .ifPresent(line -> show(line, services.room().look(session)));
    }

    private void show(Line line, Room.View room) {
        AttendanceSheet sheet = services.sheets().of(session);
        head.show(line);
        numbers.show(sheet.figures(), room.hands().waiting().size());
        hands.show(room);
        waiting.show(room);
        halls.show(line.event(), room);
        homes.show(room);
        people.show(sheet);
        var meeting = line.meeting();
        if (meeting != null) {
            asking.show(meeting);
            coach.show(meeting);
        }
        boolean before = meeting != null && meeting.state() == MeetingState.PLANNED;
        int early = room.early().size();
        waits.setText(before && early > 0 ? getTranslation("meeting.desk.early", early) : "");
    }
}
