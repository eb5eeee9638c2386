package fi.jelppi.meeting;

import fi.jelppi.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the coach decides about a meeting beforehand.
 *
 * @param camera halls begin with their camera on
 * @param microphone halls begin with their microphone on
 * @param gate people at home wait until the coach lets each of them in
 * @param phone by which one can listen in; null where the server has no telephone
 * @param phoneCode to be keyed in after the number; null for none
 */
public record MeetingPlan(
        boolean camera,
        boolean microphone,
        boolean gate,
        @Nullable String phone,
        @Nullable String phoneCode) {

    /** Halls are seen and heard when they want to be; whoever registered comes in by themselves. */
    public static final MeetingPlan USUAL = new MeetingPlan(true, false, false, null, null);

    private static final String CODE = "[0-9 #*]{1,20}";

    public MeetingPlan {
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            throw new IllegalArgumentException("no telephone number");
        }
        if (phoneCode != null && !isCode(phoneCode)) {
            throw new IllegalArgumentException("no code for a telephone");
        }
    }

    /** Digits, spaces, # and *; at most 20. */
    public static boolean isCode(String typed) {
        return typed.matches(CODE);
    }
}
