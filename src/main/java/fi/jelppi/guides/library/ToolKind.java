package fi.jelppi.guides.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a thing of the library is; lists are in this order. */
public enum ToolKind {
    /** Comes into the library by itself. */
    GUIDE("guide"),
    FORM("form"),
    LINK("link"),
    RECORDING("recording"),
    /** Who an organisation is and how it is reached. */
    ACTOR("actor"),
    /** An organisation of the project's network. */
    MEMBER("member");

    private final String code;

    ToolKind(String code) {
        this.code = code;
    }

    /** On the wire and in addresses. */
    public String code() {
        return code;
    }

    public String textKey() {
        return "library.kind." + code;
    }

    /** Those that the desk writes. */
    public static List<ToolKind> written() {
        return List.of(FORM, LINK, RECORDING, ACTOR, MEMBER);
    }

    /** Whether it is about somebody who can be reached. */
    public boolean isOrganisation() {
        return this == ACTOR || this == MEMBER;
    }

    /** Empty for a code that is none. */
    public static Optional<ToolKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
