package fi.jelppi.kiosk.spi;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something to see to before the machine leaves for a village without an uplink. A bean of the module that owns the matter; a
 * module without anything to say gives none.
 */
public interface DepartureCheck {

    /** Lowest first. */
    int order();

    /** How it is now. Asked every two seconds while a coach looks, also without a connection, so it must be cheap. */
    Finding look();

    static DepartureCheck of(int order, Supplier<Finding> look) {
        return new DepartureCheck() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Finding look() {
                return look.get();
            }
        };
    }

    enum Verdict {
        READY,
        /** To be done before leaving. */
        TODO,
        /** Nothing to do, but good to know. */
        NOTE
    }

    /** @param parts numbers and texts; an {@link java.time.Instant} is shown as local day and time */
    record Words(String key, List<Object> parts) {

        public static Words of(String key, Object... parts) {
            return new Words(key, List.of(parts));
        }
    }

    /**
     * @param nameKey what was looked at
     * @param said how it is
     * @param todo what the coach does about it; null when there is nothing to do
     */
    record Finding(
            String nameKey,
            Verdict verdict,
            Words said,
            @Nullable Words todo) {

        public static Finding ready(String nameKey, Words said) {
            return new Finding(nameKey, Verdict.READY, said, null);
        }

        public static Finding note(String nameKey, Words said) {
            return new Finding(nameKey, Verdict.NOTE, said, null);
        }

        public static Finding todo(String nameKey, Words said, String todoKey) {
            return new Finding(nameKey, Verdict.TODO, said, Words.of(todoKey));
        }
    }
}
