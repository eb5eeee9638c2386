package fi.jelppi.meeting;

import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device in a meeting or before its door.
 *
 * @param who the kiosk's, the registration's or the coach's id
 * @param device tells the devices of one person apart
 * @param point the hall, of a hall's screen only
 * @param shownName as it stands in the room; a hall's or the name that somebody chose
 * @param admitted let in by the coach, or no gate is kept
 * @param endpoint as Jitsi calls it; null before it was in the room
 * @param joinedAt of the present or latest time in the room; null before the first
 * @param leftAt null while it is in
 * @param visit of a person who is in now
 * @param consent to the recording that was asked about last; null when nothing was asked or said
 */
public record Participant(
        ParticipantId id,
        SessionId session,
        Kind kind,
        UUID who,
        String device,
        @Nullable PointId point,
        String shownName,
        boolean admitted,
        boolean removed,
        @Nullable String endpoint,
        @Nullable Instant joinedAt,
        Instant seenAt,
        @Nullable Instant leftAt,
        @Nullable VisitId visit,
        @Nullable Hand hand,
        @Nullable Consent consent) {

    private static final int LONGEST_ENDPOINT = 60;

    /** Not heard of for so long: not in any more. Pages tell every 15 s. */
    public static final Duration SILENT = Duration.ofSeconds(60);

    /** What kind of device. The code stands in the database. */
    public enum Kind {
        HALL("hall"),
        HOME("home"),
        COACH("coach");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("unknown kind of participant: " + code);
        }
    }

    /**
     * Somebody wants to speak.
     *
     * @param name who, by own choice; empty when not told
     * @param given it is their turn
     */
    public record Hand(Instant since, String name, boolean given) {}

    /** In the room, as far as anybody knows. */
    public boolean isIn(Instant now) {
        return joinedAt != null && leftAt == null && seenAt.plus(SILENT).isAfter(now);
    }

    /** Until when it was in: now, or the moment it was last heard of when it has been silent for too long. */
    Instant inUntil(Instant now) {
        return isIn(now) ? now : seenAt;
    }

    /** At home before the door, and still there. */
    public boolean waits(Instant now) {
        return kind == Kind.HOME && !admitted && !removed && seenAt.plus(SILENT).isAfter(now);
    }

    /** At home before the door, let in already, but not in. */
    boolean isEarly(Instant now) {
        return kind == Kind.HOME && admitted && seenAt.plus(SILENT).isAfter(now) && !isIn(now);
    }

    /** @throws IllegalArgumentException when Jitsi names nobody so */
    static void checkEndpoint(@Nullable String endpoint) {
        if (endpoint != null && (endpoint.isBlank() || endpoint.length() > LONGEST_ENDPOINT)) {
            throw new IllegalArgumentException("no endpoint of Jitsi");
        }
    }

    /** Who answers for it: all screens of a hall together, at home each device by itself. */
    UUID party() {
        return point == null ? id.value() : point.value();
    }

    Consent consentTo(RecordingId recording) {
        return consent != null && consent.recording().equals(recording) ? consent : Consent.none(recording);
    }

    /** At home, by a link of this registration. */
    boolean isOf(RegistrationId registration) {
        return kind == Kind.HOME && registration().equals(registration);
    }

    RegistrationId registration() {
        return new RegistrationId(who);
    }
}
