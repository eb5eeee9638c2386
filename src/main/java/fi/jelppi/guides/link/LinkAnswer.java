package fi.jelppi.guides.link;

import java.util.Arrays;
import java.util.Set;

/** What came of asking an address. */
public enum LinkAnswer {
    /** There is a page. */
    FINE("fine"),
    /** Somebody answers, but not to a program: it is left to people. */
    CLOSED("closed"),
    GONE("gone"),
    BROKEN("broken"),
    SILENT("silent"),
    NO_SUCH_NAME("no-such-name"),
    BAD_CERTIFICATE("bad-certificate"),
    /** Leads on to a page without protection. */
    INSECURE("insecure"),
    /** Leads into this server's own network; nobody was asked there. */
    OWN_NETWORK("own-network"),
    /** Leads on and on. */
    ROUND("round");

    private static final Set<LinkAnswer> ALIVE = Set.of(FINE, CLOSED);
    private static final Set<LinkAnswer> NOBODY = Set.of(SILENT, NO_SUCH_NAME);

    private final String code;

    LinkAnswer(String code) {
        this.code = code;
    }

    /** As the database has it. */
    String code() {
        return code;
    }

    public String textKey() {
        return "guides.desk.link." + code;
    }

    public boolean isDead() {
        return !ALIVE.contains(this);
    }

    /** Whether the line from here may be to blame. */
    boolean isNobody() {
        return NOBODY.contains(this);
    }

    static LinkAnswer ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    static LinkAnswer ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> GONE;
            default -> status < 400 ? FINE : status < 500 ? CLOSED : BROKEN;
        };
    }
}
