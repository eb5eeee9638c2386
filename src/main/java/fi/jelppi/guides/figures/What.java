package fi.jelppi.guides.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is counted of guides. */
public enum What {
    /** A visit began it. */
    STARTED("started", ""),
    /** A visit saw one of its ends. */
    FINISHED("finished", ""),
    /** A visit ended before that, at the step that is named. */
    STOPPED("stopped", "[a-z0-9-]{1,60}"),
    /** What was said of it last in the visit. */
    WORKED("worked", "yes|partly|no"),
    /** In which language a guide was begun; beside no guide, since some language is only one person's in a village. */
    LANGUAGE("language", "fi|fi-simple|en|sv|se|uk|ru|ar");

    private final String code;
    private final Pattern detail;

    What(String code, String detail) {
        this.code = code;
        this.detail = Pattern.compile(detail);
    }

    /** As it stands on the wire and in the database. */
    public String code() {
        return code;
    }

    boolean takes(String what) {
        return detail.matcher(what).matches();
    }

    static Optional<What> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
