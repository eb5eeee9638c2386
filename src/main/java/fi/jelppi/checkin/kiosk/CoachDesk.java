package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.OtherVisits;
import fi.jelppi.checkin.PaperLine;
import fi.jelppi.checkin.TodayList;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import fi.jelppi.kiosk.spi.CurrentCoach;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a coach does at the kiosk, always in the own name; none of it works once coach mode is over. */
@Component
@OnKiosk
class CoachDesk {

    private static final int PAGE = 500;

    private final TodayList today;
    private final OtherVisits others;
    private final CheckIns checkIns;
    private final CurrentCoach coach;
    private final OpenHere open;

    CoachDesk(TodayList today, OtherVisits others, CheckIns checkIns, CurrentCoach coach, OpenHere open) {
        this.today = today;
        this.others = others;
        this.checkIns = checkIns;
        this.coach = coach;
        this.open = open;
    }

    List<Session> sessions() {
        return today.sessions();
    }

    /** The session to show first: the chosen one, else one that is open, else the first of the day. */
    Optional<Session> first() {
        var sessions = sessions();
        var chosen = checkIns.selectedSession();
        return sessions.stream()
                .filter(session -> chosen.filter(session.id()::equals).isPresent())
                .findFirst()
                .or(() -> open.now().stream().findFirst())
                .or(() -> sessions.stream().findFirst());
    }

    String titleOf(Session session) {
        return open.titleOf(session);
    }

    /** The event wants to know when people leave. */
    boolean asksForLeaving(Session session) {
        return open.asksForLeaving(session);
    }

    List<Line> lines(Session session, String search, int offset, int limit) {
        return today.lines(session.id(), search, offset, limit);
    }

    /** Everybody registered, by name. */
    List<Line> allLines(Session session) {
        List<Line> all = new ArrayList<>();
        List<Line> page;
        do {
            page = lines(session, "", all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    /** Who stands on this line of the paper list. */
    Optional<Line> numbered(Session session, int number) {
        return today.numbered(session, number);
    }

    List<AttendanceRow> others(Session session, String search, int offset, int limit) {
        return others.counting(session, search, offset, limit);
    }

    List<AttendanceRow> removed(Session session, String search, int offset, int limit) {
        return others.removed(session, search, offset, limit);
    }

    boolean isChosen(SessionId session) {
        return checkIns.selectedSession().filter(session::equals).isPresent();
    }

    void choose(SessionId session) {
        me();
        checkIns.selectSession(session);
    }

    void letTheClockChoose() {
        me();
        checkIns.selectSession(null);
    }

    CheckInResult mark(Session session, Line line) {
        return checkIns.mark(session.id(), line.registration(), me());
    }

    CheckInResult fromPaper(Session session, PaperLine line) {
        return checkIns.fromPaper(session.id(), line, me());
    }

    Correction.Outcome correct(VisitId visit, Correction correction) {
        return today.correct(visit, correction, me());
    }

    private UserId me() {
        return coach.current()
                .map(CurrentCoach.Coach::id)
                .orElseThrow(() -> new IllegalStateException("coach mode is over"));
    }
}
