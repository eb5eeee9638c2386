package fi.jelppi.testing.jitsi;

/** What goes wrong at the stand-in, until it is switched back. */
public enum Trouble {
    NONE,
    /** No script: 404. */
    SCRIPT_MISSING,
    SCRIPT_HANGS,
    /** The page behind the script answers 502. */
    PAGE_FAILS,
    PAGE_HANGS,
    FRAMING_FORBIDDEN,
    READY_THEN_SILENT,
    /** Everyone has to wait in the lobby, and whatever a moderator answers is never told. */
    LOBBY_WITHOUT_ANSWER,
    NO_MODERATOR,
    /** Every token is too old. */
    TOKEN_EXPIRED,
    /** Whoever closes the page or loads it anew stays in the room, too. */
    GHOSTS
}
