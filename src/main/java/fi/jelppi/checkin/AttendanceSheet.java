package fi.jelppi.checkin;

import fi.jelppi.checkin.PresenceAsks.Answers;
import fi.jelppi.event.Session;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attendance list of one session: everybody on one line, whatever number of visits, passes and places.
 *
 * @param lines first who was there, by name and then the nameless; last who registered and was not
 * @param answers of those at home who were asked whether they are there; they make no minutes (decision 0293)
 */
public record AttendanceSheet(
        Session session, List<Line> lines, Figures figures, Map<RegistrationId, Answers> answers) {

    /** Null for whoever was not asked. */
    public @Nullable Answers answers(Line line) {
        return line.registration() == null ? null : answers.get(line.registration());
    }

    /** How the halls were used until now. */
    public List<HallUse> halls(Instant now) {
        return HallUse.of(this, now);
    }

    /** SHA-256 over the content in a form of its own, the same in every language: two lists with one hash say the same. */
    public String hash() {
        return SheetHash.of(this);
    }

    /** Coats, greetings and a connection that has to be made anew are part of the session: nobody is late or early for them. */
    public static final Duration TOLERANCE = Duration.ofMinutes(10);

    /**
     * One person, or a group that was counted.
     *
     * @param name null for the nameless
     * @param label what a counted group is called
     * @param halls where the person was; empty for somebody who was at home only
     * @param spells when, without overlaps, see {@link Spell}
     * @param came null while absent
     * @param left when the last visit ended; null while here or absent
     * @param minutes within the planned times, of one person; null when no clock can be believed
     * @param methods codes of {@link Method}, in order of first use
     * @param visits what the line is made of, in order of coming
     */
    public record Line(
            @Nullable RegistrationId registration,
            @Nullable String name,
            @Nullable String label,
            int heads,
            List<PointId> halls,
            Presence presence,
            List<Spell> spells,
            @Nullable Instant came,
            @Nullable Instant left,
            @Nullable Long minutes,
            Set<String> methods,
            Set<Mark> marks,
            List<AttendanceRow> visits) {

        public boolean present() {
            return presence != Presence.ABSENT;
        }

        public boolean hereNow() {
            return present() && left == null;
        }

        /** Of all heads together. */
        public long allMinutes() {
            return minutes == null ? 0 : minutes * heads;
        }
    }

    public enum Presence {
        HALL,
        REMOTE,
        /** Came to a hall and took part from home, one after the other or at once. */
        BOTH,
        ABSENT
    }

    /** What should be noticed. */
    public enum Mark {
        /** Came after the tolerance. */
        LATE,
        /** Left before the tolerance. */
        EARLY,
        ABSENT,
        /** Nobody was seen leaving: the session's end is the end. */
        CLOSED,
        CORRECTED,
        CLOCK_SUSPECT,
        UNKNOWN_PASS
    }

    /**
     * @param here people who are in now, in halls or at home
     * @param inHalls of them in halls
     * @param remote of them at home only
     * @param people everybody who came
     * @param absent registered and never here
     * @param minutes of all people together
     * @param personDays minutes by the length of a day, to two decimals
     */
    public record Figures(
            int here, int inHalls, int remote, int people, int absent, long minutes, BigDecimal personDays) {}
}
