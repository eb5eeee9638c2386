package fi.jelppi.support;

import fi.jelppi.sync.spi.ReferenceType;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands at central, for whoever types its code at a kiosk of that point. Nobody stands in it.
 *
 * @param done whether somebody has called, or come
 * @param booking code of what became of the wish for a time; null where there was none
 * @param time that was wished for, by the clock on the wall, in ISO 8601
 */
record RequestState(
        String code,
        boolean done,
        @Nullable String booking,
        @Nullable String time) {

    static final ReferenceType<RequestState> TYPE = new ReferenceType<>("support.request-state", 1, RequestState.class);

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,8}");

    /** @throws IllegalArgumentException when it is no code, no booking or no time */
    RequestState {
        if (!FORM.matcher(code).matches()
                || (booking != null && Booking.ofCode(booking).isEmpty())
                || (time != null && !isTime(time))) {
            throw new IllegalArgumentException("no state of a request");
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    static RequestState of(String code, boolean done) {
        return new RequestState(code, done, null, null);
    }
}
