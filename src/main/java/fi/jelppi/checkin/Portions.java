package fi.jelppi.checkin;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered and served in a hall; numbers only.
 *
 * @param ordered null when nobody has said
 * @param served null when nobody has said
 * @param diets of them special diets; one portion may count in several
 */
public record Portions(@Nullable Integer ordered, @Nullable Integer served, Map<Diet, Integer> diets) {

    /** More than any hall feeds. */
    public static final int MOST = 2_000;

    public static final Portions NONE = new Portions(null, null, Map.of());

    /** @throws IllegalArgumentException when a number is below zero or above {@link #MOST} */
    public Portions {
        diets = Map.copyOf(diets);
        if (Stream.concat(Stream.ofNullable(ordered), Stream.concat(Stream.ofNullable(served), diets.values().stream()))
                .anyMatch(number -> number < 0 || number > MOST)) {
            throw new IllegalArgumentException("no number of portions");
        }
    }

    /** The code stands in the database and in text keys. */
    public enum Diet {
        LACTOSE_FREE("lactose-free"),
        MILK_FREE("milk-free"),
        GLUTEN_FREE("gluten-free"),
        VEGETARIAN("vegetarian"),
        VEGAN("vegan"),
        OTHER("other");

        private final String code;

        Diet(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Diet ofCode(String code) {
            return Stream.of(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
