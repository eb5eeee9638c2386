package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import fi.jelppi.participant.PassReading;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Checks people in at this kiosk. Every answer that says a visit was written is given only after it is on disk.
 *
 * @see fi.jelppi.sync.spi.Durability
 */
@Service
public class CheckIns {

    private final Passes passes;
    private final Reception reception;
    private final CoachEntries coachEntries;
    private final Undo undo;
    private final OpenSessions open;
    private final Answers answers;

    CheckIns(
            Passes passes,
            Reception reception,
            CoachEntries coachEntries,
            Undo undo,
            OpenSessions open,
            Answers answers) {
        this.passes = passes;
        this.reception = reception;
        this.coachEntries = coachEntries;
        this.undo = undo;
        this.open = open;
        this.answers = answers;
    }

    /** A code that a camera or a scanner read. Never throws, whatever the text. */
    public CheckInResult scan(String text) {
        return answers.to(() -> switch (passes.read(text)) {
            case PassReading.Genuine genuine -> reception.withPass(genuine.claims(), Method.QR);
            case PassReading.Revoked revoked ->
                reception.refuse(
                        new CheckInResult.Revoked(),
                        Refusal.REVOKED,
                        revoked.claims().pass());
            case PassReading.Forged ignored -> reception.refuse(new CheckInResult.Forged(), Refusal.FORGED, null);
            case PassReading.UnknownKey ignored ->
                reception.refuse(new CheckInResult.UnknownKey(), Refusal.UNKNOWN_KEY, null);
            case PassReading.NotAPass ignored ->
                reception.refuse(new CheckInResult.NotOurCode(), Refusal.NOT_A_PASS, null);
        });
    }

    /**
     * A code that was typed; a wrong check character answers {@link CheckInResult.UnknownCode}. A kiosk knows the codes of
     * its own point only.
     */
    public CheckInResult type(String code) {
        return answers.to(() -> ShortCode.parse(code)
                .map(well ->
                        passes.byCode(well).map(this::typed).orElseGet(() -> unknown(new CheckInResult.CodeNotHere())))
                .orElseGet(() -> unknown(new CheckInResult.UnknownCode())));
    }

    private CheckInResult unknown(CheckInResult answer) {
        return reception.refuse(answer, Refusal.UNKNOWN_CODE, null);
    }

    private CheckInResult typed(PassRecord pass) {
        return pass.revoked()
                ? reception.refuse(new CheckInResult.Revoked(), Refusal.REVOKED, pass.id())
                : reception.withPass(pass.claims(), Method.TYPED_CODE);
    }

    /**
     * Sessions that somebody without a code may have come to, in order of start. With more than one the visitor is asked;
     * one that the coach chose stands alone.
     */
    public List<Session> openToWalkIns() {
        return open.openToWalkIns();
    }

    /** Counts people without a code where the coach's choice or the clock says. */
    public CheckInResult walkIn(int heads, @Nullable String label) {
        return walkIn(heads, label, null);
    }

    /**
     * Counts people without a code.
     *
     * @param heads 1 to {@link Heads#MOST}
     * @param label what the group is called, for example a school class; null for none
     * @param wanted where they say to have come; null lets the coach's choice or the clock decide
     */
    public CheckInResult walkIn(int heads, @Nullable String label, @Nullable SessionId wanted) {
        if (!Heads.possible(heads)) {
            throw new IllegalArgumentException("heads must be 1 to " + Heads.MOST);
        }
        String name = VisitorText.shortened(label, VisitorText.LABEL);
        Method method = heads == 1 && name == null ? Method.WALK_IN : Method.GROUP;
        return answers.to(
                () -> reception.withoutPass(wanted, clock -> Entry.Details.group(method, heads, name, clock)));
    }

    /** By own choice with a name; see {@link #named(VisitorName, SessionId)}. */
    public CheckInResult named(VisitorName name) {
        return named(name, null);
    }

    /**
     * By own choice with a name; the name travels in a fact of its own.
     *
     * @param wanted where they say to have come; null lets the coach's choice or the clock decide
     */
    public CheckInResult named(VisitorName name, @Nullable SessionId wanted) {
        String firstName = VisitorText.shortened(name.firstName(), VisitorText.NAME);
        if (firstName == null) {
            return walkIn(1, null, wanted);
        }
        var clean =
                new VisitorName(firstName, name.birthYear(), VisitorText.shortened(name.village(), VisitorText.NAME));
        return answers.to(() -> reception.withoutPass(wanted, clock -> Entry.Details.named(clean, clock)));
    }

    /**
     * A coach marks a registered person present.
     *
     * @throws IllegalArgumentException when the session or the registration is not known here
     */
    public CheckInResult mark(SessionId session, RegistrationId registration, UserId coach) {
        return answers.to(() -> coachEntries.mark(session, registration, coach));
    }

    /**
     * A coach enters a line of the paper list afterwards.
     *
     * @throws IllegalArgumentException when the session or the registration is not known here
     */
    public CheckInResult fromPaper(SessionId session, PaperLine line, UserId coach) {
        return answers.to(() -> coachEntries.fromPaper(session, line, coach));
    }

    /** "Tämä oli vahinko": takes the visit (or the leaving) just written back by a reversal; false when it is too late or undone already. */
    public boolean undo(VisitId visit) {
        return undo.undo(visit);
    }

    /** Heads in the sessions that are open here now. */
    public int present() {
        return open.present();
    }

    /** The coach chose the session that walk-ins and personal passes belong to when several are on; null lets the clock decide. */
    public void selectSession(@Nullable SessionId session) {
        open.select(session);
    }

    /** The chosen session while it is open. */
    public Optional<SessionId> selectedSession() {
        return open.selected();
    }
}
