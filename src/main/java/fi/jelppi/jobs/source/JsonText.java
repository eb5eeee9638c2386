package fi.jelppi.jobs.source;

import fi.jelppi.jobs.HowToApply;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Texts as sources write them, made fit for the store. */
final class JsonText {

    /** Control characters and halves of a pair: PostgreSQL refuses them, and nobody sees them. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private JsonText() {}

    /** Empty where there is none, or only blanks. */
    static Optional<String> text(JsonNode node) {
        return node.isString() || node.isNumber() ? clean(node.asString()) : Optional.empty();
    }

    static Optional<String> clean(String text) {
        return Optional.of(NO_TEXT.matcher(text).replaceAll("").strip()).filter(found -> !found.isEmpty());
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Where an address is none of the web, the advertisement is taken without it. */
    static Optional<URI> web(String address) {
        try {
            return Optional.of(URI.create(address.strip())).filter(HowToApply::isWeb);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
