package fi.jelppi.checkin;

import org.jspecify.annotations.Nullable;

/** How many people one visit may count: a group comes in with one tap. */
public final class Heads {

    /** More at once is a slip of the finger. */
    public static final int MOST = 200;

    private Heads() {}

    /** 1 to {@link #MOST}. */
    public static boolean possible(@Nullable Integer number) {
        return number != null && number >= 1 && number <= MOST;
    }
}
