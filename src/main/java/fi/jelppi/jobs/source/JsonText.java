package fi.jelppi.jobs.source;

import fi.jelppi.jobs.FitText;
import fi.jelppi.jobs.HowToApply;
import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Texts as sources write them, made fit for the store. */
final class JsonText {

    private JsonText() {}

    /** Empty where there is none, or only blanks. */
    static Optional<String> text(JsonNode node) {
        return node.isString() || node.isNumber() ? clean(node.asString()) : Optional.empty();
    }

    static Optional<String> clean(String text) {
        return Optional.of(FitText.tidy(text)).filter(found -> !found.isEmpty());
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
