package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.ReferenceType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the desk made of a guide, on the wire and in the database.
 *
 * @param files by language tag; none where the shipped text stands
 * @param hidden whether it is kept from visitors
 */
record GuidePayload(String name, SortedMap<String, String> files, boolean hidden) {

    static final ReferenceType<GuidePayload> TYPE = new ReferenceType<>("guides.guide", 1, GuidePayload.class);

    GuidePayload {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Nothing of the desk's. */
    static GuidePayload untouched(GuideId id) {
        return new GuidePayload(id.value(), new TreeMap<>(), false);
    }

    /** From the name, so that two desks cannot make two guides of one name (RFC 9562, version 3). */
    static UUID key(GuideId id) {
        return UUID.nameUUIDFromBytes(("jelppi guide " + id).getBytes(StandardCharsets.UTF_8));
    }

    GuideId guide() {
        return new GuideId(name);
    }

    boolean hasText() {
        return !files.isEmpty();
    }

    /** In the languages that this version knows; another may come from a newer one. */
    Map<Locale, String> texts() {
        var texts = new HashMap<Locale, String>();
        for (Locale language : Languages.onTouchScreen()) {
            var text = files.get(language.toLanguageTag());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    GuidePayload withTexts(Map<Locale, String> texts) {
        var named = new TreeMap<String, String>();
        texts.forEach((language, text) -> named.put(language.toLanguageTag(), text));
        return new GuidePayload(name, named, hidden);
    }

    GuidePayload ofHidden(boolean other) {
        return new GuidePayload(name, files, other);
    }
}
