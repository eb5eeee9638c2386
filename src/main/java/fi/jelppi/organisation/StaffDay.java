package fi.jelppi.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody is at the point for its visitors.
 *
 * @param who as visitors know them, for example {@code Ville} or {@code Kela}
 * @param topic what for; null when that needs no word
 */
public record StaffDay(
        UUID id, Kind kind, String who, @Nullable String topic, LocalDate date, TimeSpan time) {

    static final Comparator<StaffDay> IN_ORDER = Comparator.comparing(StaffDay::date)
            .thenComparing(day -> day.time().start())
            .thenComparing(StaffDay::kind)
            .thenComparing(StaffDay::who);

    /** The code stands on the wire. */
    public enum Kind {
        COACH("coach"),
        /** An authority or another partner that comes to the village. */
        VISITOR("visitor");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("unknown kind of day " + code);
        }
    }

    public Opening during(ZoneId zone) {
        return time.on(date, zone);
    }
}
