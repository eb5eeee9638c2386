package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.ReferenceType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk made of a guide, on the wire and in the database.
 *
 * @param files by language tag; none where the shipped text stands
 * @param hidden whether it is kept from visitors
 * @param later what takes the place of the files one day; null when nothing does
 * @param until from when it is kept from visitors; null when nothing ends it
 */
record GuidePayload(
        String name,
        SortedMap<String, String> files,
        boolean hidden,
        @Nullable Later later,
        @Nullable LocalDate until) {

    static final ReferenceType<GuidePayload> TYPE = new ReferenceType<>("guides.guide", 1, GuidePayload.class);

    /** @param files by language tag; never none */
    record Later(SortedMap<String, String> files, LocalDate from) {

        Later {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    GuidePayload {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Nothing of the desk's. */
    static GuidePayload untouched(GuideId id) {
        return new GuidePayload(id.value(), new TreeMap<>(), false, null, null);
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

    Plan plan() {
        return new Plan(later == null ? null : later.from(), until);
    }

    /** In the languages that this version knows; another may come from a newer one. */
    Map<Locale, String> texts() {
        return texts(files);
    }

    /** What comes, or else what stands. */
    Map<Locale, String> newest() {
        return later == null ? texts() : texts(later.files());
    }

    private static Map<Locale, String> texts(Map<String, String> files) {
        var texts = new HashMap<Locale, String>();
        for (Locale language : Languages.onTouchScreen()) {
            var text = files.get(language.toLanguageTag());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    /** What has come into force by that day is no plan any more. */
    GuidePayload on(LocalDate day) {
        boolean came = later != null && !later.from().isAfter(day);
        boolean ended = until != null && !until.isAfter(day);
        return new GuidePayload(
                name,
                later != null && came ? later.files() : files,
                hidden || ended,
                came ? null : later,
                ended ? null : until);
    }

    /** At once; what was to come later is given up. */
    GuidePayload withTexts(Map<Locale, String> texts) {
        return new GuidePayload(name, named(texts), hidden, null, until);
    }

    GuidePayload withLater(Map<Locale, String> texts, LocalDate from) {
        return new GuidePayload(name, files, hidden, new Later(named(texts), from), until);
    }

    private static SortedMap<String, String> named(Map<Locale, String> texts) {
        var named = new TreeMap<String, String>();
        texts.forEach((language, text) -> named.put(language.toLanguageTag(), text));
        return named;
    }

    /** At once and until somebody says otherwise. */
    GuidePayload ofHidden(boolean other) {
        return new GuidePayload(name, files, other, later, null);
    }

    /** What was to come stands, hidden: nobody sees it before somebody shows it. */
    GuidePayload heldBack() {
        return new GuidePayload(name, later == null ? files : later.files(), true, null, null);
    }

    GuidePayload endingOn(LocalDate day) {
        return new GuidePayload(name, files, hidden, later, day);
    }

    GuidePayload withoutPlan() {
        return new GuidePayload(name, files, hidden, null, null);
    }
}
