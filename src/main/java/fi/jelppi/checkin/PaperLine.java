package fi.jelppi.checkin;

import fi.jelppi.shared.RegistrationId;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the paper list as a coach enters it; times are local times of the session's day.
 *
 * @param left null where nobody wrote it down
 */
public record PaperLine(
        Visitor visitor, LocalTime came, @Nullable LocalTime left) {

    /** Who the line is about. */
    public sealed interface Visitor {}

    /** Printed with a number. */
    public record Registered(RegistrationId registration) implements Visitor {}

    /**
     * Without registration and name.
     *
     * @param heads 1 to {@link Heads#MOST}
     * @param label what a group is called; null for none
     */
    public record Counted(int heads, @Nullable String label) implements Visitor {

        public Counted {
            if (!Heads.possible(heads)) {
                throw new IllegalArgumentException("heads must be 1 to " + Heads.MOST);
            }
            label = VisitorText.shortened(label, VisitorText.LABEL);
        }
    }

    /** Without registration, wrote a name by own choice. */
    public record Named(String firstName) implements Visitor {

        public Named {
            String clean = VisitorText.shortened(firstName, VisitorText.NAME);
            if (clean == null) {
                throw new IllegalArgumentException("a name needs a letter");
            }
            firstName = clean;
        }
    }
}
