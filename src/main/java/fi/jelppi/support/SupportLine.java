package fi.jelppi.support;

import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place to turn to in a crisis or for support. Everything in it comes from its source.
 *
 * @param order in the list, lowest first
 * @param phone null where there is only a page
 * @param web where to go on from one's own telephone; null where there is no page
 * @param words by language tag; Finnish is always there
 * @param checked when somebody compared it with the source
 */
public record SupportLine(
        UUID id,
        int order,
        @Nullable PhoneNumber phone,
        @Nullable URI web,
        Map<String, Words> words,
        Source source,
        LocalDate checked) {

    static final String FINNISH = "fi";

    /**
     * In one language.
     *
     * @param text for whom and when, price included where the source tells it
     */
    public record Words(String name, String text) {}

    /** Where it is said. */
    public record Source(String name, URI address) {}

    /** @throws IllegalArgumentException without Finnish words, or without both number and page */
    public SupportLine {
        if (!words.containsKey(FINNISH) || phone == null && web == null) {
            throw new IllegalArgumentException("a support line needs Finnish words and a number or a page");
        }
        words = Map.copyOf(words);
    }

    /** Empty where nobody has written it in that language. */
    public Optional<Words> in(String languageTag) {
        return Optional.ofNullable(words.get(languageTag));
    }

    public Words finnish() {
        return in(FINNISH).orElseThrow();
    }
}
