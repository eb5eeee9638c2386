package fi.jelppi.jobs.post;

import java.util.Arrays;
import java.util.Optional;

/** A field of the form. The code names it in the form, in the database and in the keys of texts. */
public enum PostField {
    KIND("kind", 20, true),
    TITLE("title", 120, true),
    ASSOCIATION("association", 120, true),
    PLACE("place", 80, true),
    DESCRIPTION("description", 4000, true),
    STARTS("starts", 20, false),
    ENDS("ends", 20, false),
    /** Of a training: how long it takes. */
    HOURS("hours", 120, false),
    /** Of a training: its price. */
    PAY("pay", 120, false),
    AGE("age", 20, false),
    LICENCE("licence", 20, false),
    EXPERIENCE("experience", 20, false),
    VOUCHER("voucher", 20, false),
    REMOTE("remote", 20, false),
    POSITIONS("positions", 20, false),
    /** Several. */
    CARDS("cards", 400, false),
    /** Several, by code. */
    LANGUAGES("languages", 100, false),
    LINK("link", 500, false),
    EMAIL("email", 254, false),
    PHONE("phone", 24, false),
    IN_PERSON("in-person", 200, false),
    CLOSES("closes", 20, true),
    /** Of whoever writes; never shown. */
    CONTACT("contact", 254, true);

    private final String code;
    private final int longest;
    private final boolean required;

    PostField(String code, int longest, boolean required) {
        this.code = code;
        this.longest = longest;
        this.required = required;
    }

    public String code() {
        return code;
    }

    public int longest() {
        return longest;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether it is chosen from a list any number of times. */
    public boolean isMany() {
        return this == CARDS || this == LANGUAGES;
    }

    static Optional<PostField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
