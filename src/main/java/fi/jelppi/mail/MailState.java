package fi.jelppi.mail;

import java.util.Arrays;

/** Where a mail stands; the code is what the database keeps. */
public enum MailState {
    WAITING("waiting"),
    SENT("sent"),
    /** Refused for good, or tried for too long; somebody has to look. */
    FAILED("failed");

    private final String code;

    MailState(String code) {
        this.code = code;
    }

    /** Also the last part of the text key. */
    public String code() {
        return code;
    }

    static MailState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state of a mail"));
    }
}
