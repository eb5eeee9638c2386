package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What each device is told and asked about a recording, and what was said there. Whoever has not said yes has camera and
 * microphone off, by their own page. In the caller's transaction (decision 0295).
 */
@Component
@OnCentral
class RecordingAnswers {

    /** From an answer before the door to the room. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(2);

    private final RecordingTable recordings;
    private final ParticipantTable participants;
    private final MeetingFeed feed;
    private final Clock clock;

    RecordingAnswers(RecordingTable recordings, ParticipantTable participants, MeetingFeed feed, Clock clock) {
        this.recordings = recordings;
        this.participants = participants;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * What somebody said at a device, also anew. Nobody else speaks for it: the caller knows whose it is.
     *
     * @return false when that recording is not asked any more, or the device is none that is asked
     */
    boolean answer(ParticipantId id, RecordingId recording, Said said) {
        var who = participants
                .lock(id)
                .filter(it -> it.kind() != Kind.COACH && !it.removed())
                .filter(it -> isCurrent(it.session(), recording));
        who.ifPresent(it -> {
            participants.consent(
                    id, new Consent(recording, it.consentTo(recording).askedAt(), said, clock.instant()));
            feed.changed(it.session());
        });
        return who.isPresent();
    }

    private boolean isCurrent(SessionId session, RecordingId recording) {
        return recordings
                .current(session)
                .filter(it -> it.id().equals(recording))
                .isPresent();
    }

    /** What a device is told; empty when nothing is recorded or to be. Coaches have asked. */
    Optional<RecordingNotice> notice(Participant who) {
        return asked(who).map(it -> notice(it, who));
    }

    private Optional<Recording> asked(Participant who) {
        return who.kind() == Kind.COACH ? Optional.empty() : recordings.current(who.session());
    }

    private RecordingNotice notice(Recording recording, Participant who) {
        var now = clock.instant();
        var consent = Consents.of(recording.id(), alike(who), who.party());
        return new RecordingNotice(recording.id(), recording.state(), consent.answer(now), consent.left(now));
    }

    /** All screens of its hall; a device at home is alone. */
    private List<Participant> alike(Participant who) {
        return who.point() == null ? List.of(who) : participants.at(who.session(), who.point());
    }

    /** The same, told to a screen in the room: its time to answer begins. */
    Optional<RecordingNotice> told(Participant before) {
        return asked(before).map(recording -> {
            // It may have come into the room just now.
            var who = participants.find(before.id()).orElseThrow();
            var notice = notice(recording, who);
            if (notice.answer() == Answer.OPEN && who.consentTo(recording.id()).askedAt() == null) {
                participants.consent(who.id(), new Consent(recording.id(), clock.instant(), null, null));
            }
            return notice;
        });
    }

    /** The question before the door; empty when there is nothing to ask, or it is answered. */
    Optional<RecordingNotice> question(Participant who) {
        return asked(who)
                .filter(it -> isToBeAsked(who, it))
                .map(it -> new RecordingNotice(it.id(), it.state(), Answer.OPEN, Consent.TIME));
    }

    /** Whoever answered for an empty hall, and did not go in, may have gone: others are asked anew. */
    private boolean isToBeAsked(Participant who, Recording recording) {
        var now = clock.instant();
        var screens = alike(who);
        var saidAt = Consents.of(recording.id(), screens, who.party()).saidAt();
        boolean old =
                saidAt != null && who.point() != null && saidAt.plus(ON_ITS_WAY).isBefore(now);
        return saidAt == null || old && screens.stream().noneMatch(it -> it.isIn(now));
    }
}
