package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A guide in all its languages; Finnish is always among them.
 *
 * @param texts by language
 */
public record Guide(GuideId id, About about, Map<Locale, GuideText> texts) {

    /** @throws IllegalArgumentException without Finnish */
    public Guide {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Languages.FINNISH)) {
            throw new IllegalArgumentException("no Finnish");
        }
    }

    /** @param language of the text, which is not always the one that was asked for */
    public record Told(Locale language, GuideText text) {}

    /** In that language; else, openly, in Finnish. */
    public Told in(Locale language) {
        var text = texts.get(language);
        return text == null
                ? new Told(Languages.FINNISH, Objects.requireNonNull(texts.get(Languages.FINNISH)))
                : new Told(language, text);
    }

    /** Of all its languages. */
    public Set<PictureName> pictures() {
        return texts.values().stream().flatMap(GuideText::pictures).collect(Collectors.toSet());
    }

    /** Web addresses that it leads to, in any language, and its sources. */
    public Set<URI> links() {
        return LinkFinder.of(this);
    }
}
