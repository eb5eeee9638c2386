package fi.jelppi.participant;

/** What a pass opens: one event, or every event its holder is known for. The code stands in the pass (decision 0004). */
public enum PassKind {
    EVENT(1),
    PERSON(2);

    private final int code;

    PassKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
