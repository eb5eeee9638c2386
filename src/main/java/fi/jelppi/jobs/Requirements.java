package fi.jelppi.jobs;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whoever applies. Unknown stays unknown.
 *
 * @param age null when no age is stated
 * @param licence whether a driving licence is needed
 * @param car whether an own car is needed
 * @param experience whether experience is needed
 * @param cards such as {@code hygieniapassi}; empty when none is named
 * @param languages of the work, as codes of ISO 639-1; empty when none is named
 * @param found what was read out of the text by rule and not stated by the source
 */
public record Requirements(
        @Nullable Age age,
        Stated licence,
        Stated car,
        Stated experience,
        List<String> cards,
        List<String> languages,
        Set<Found> found) {

    public static final Requirements NONE_STATED = new Requirements(
            null, Stated.NOT_STATED, Stated.NOT_STATED, Stated.NOT_STATED, List.of(), List.of(), Set.of());

    private static final int OLDEST = 120;

    public Requirements {
        cards = List.copyOf(cards);
        languages = List.copyOf(languages);
        found = found.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(found));
    }

    /**
     * Full years at the start of the work.
     *
     * @param from lowest; null without a lower limit
     * @param to highest; null without an upper limit
     */
    public record Age(@Nullable Integer from, @Nullable Integer to) {

        /** @throws IllegalArgumentException without a limit, or for ages nobody has */
        public Age {
            if (from == null && to == null) {
                throw new IllegalArgumentException("an age without a limit");
            }
            int low = from == null ? 0 : from;
            int high = to == null ? OLDEST : to;
            if (low < 0 || high > OLDEST || low > high) {
                throw new IllegalArgumentException("ages from " + low + " to " + high);
            }
        }

        public boolean allows(int years) {
            return (from == null || years >= from) && (to == null || years <= to);
        }
    }

    /** What can be read out of a text. The code stands on the wire. */
    public enum Found {
        AGE("age"),
        LICENCE("licence"),
        CAR("car"),
        EXPERIENCE("experience"),
        CARDS("cards"),
        LANGUAGES("languages"),
        VOUCHER("voucher"),
        PART_TIME("part-time");

        private final String code;

        Found(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
