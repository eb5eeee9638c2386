package fi.jelppi.meeting.material;

import fi.jelppi.files.StoredFile;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PublicLink;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be given out, as somebody typed it.
 *
 * @param session null for the whole event
 * @param address empty for a file
 * @param lastDay of a recording
 * @param file as it was taken in
 */
public record MaterialInput(
        EventId event,
        @Nullable SessionId session,
        MaterialKind kind,
        Timing timing,
        String title,
        String address,
        @Nullable LocalDate lastDay,
        @Nullable StoredFile file) {

    public static final int LONGEST_TITLE = 120;

    /** Nobody needs to see for longer how others learned. */
    static final int LONGEST_DAYS = 366;

    /** What is wrong with it, by field. */
    public enum Problem {
        TITLE("title"),
        /** No public https page. */
        ADDRESS("address"),
        /** Missing, past, or more than a year away. */
        LAST_DAY("last-day"),
        /** Missing, or deleted meanwhile. */
        FILE("file");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "meeting.desk.material.problem." + code;
        }
    }

    /** What a thing is, and whose, does not change. */
    MaterialInput of(Material material) {
        return new MaterialInput(material.event(), session, material.kind(), timing, title, address, lastDay, file);
    }

    Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (title.isBlank()
                || title.length() > LONGEST_TITLE
                || title.codePoints().anyMatch(Character::isISOControl)) {
            problems.add(Problem.TITLE);
        }
        if (kind == MaterialKind.FILE && file == null) {
            problems.add(Problem.FILE);
        }
        if (kind != MaterialKind.FILE && PublicLink.of(address.strip()).isEmpty()) {
            problems.add(Problem.ADDRESS);
        }
        if (kind == MaterialKind.RECORDING && !isGood(lastDay, today)) {
            problems.add(Problem.LAST_DAY);
        }
        return problems;
    }

    private static boolean isGood(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }

    /** Call for one without problems. A recording is shown at once. */
    Material material(MaterialId id) {
        boolean recording = kind == MaterialKind.RECORDING;
        return new Material(
                id,
                event,
                session,
                kind,
                recording ? Timing.ALWAYS : timing,
                title.strip(),
                kind == MaterialKind.FILE
                        ? null
                        : PublicLink.of(address.strip()).orElseThrow(),
                recording ? lastDay : null,
                kind == MaterialKind.FILE ? file : null);
    }
}
