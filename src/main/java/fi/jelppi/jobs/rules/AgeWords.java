package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Age;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Limits of age in a sentence, from its figures; the first form that fits counts. */
final class AgeWords {

    /** Nobody younger is hired, so a lower figure is about somebody else. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 70;
    private static final int OF_AGE = 18;

    private static final String N = "(\\d{2})";
    private static final String YEARS_OLD =
            "(?:-?vuotia\\w*|[ -]?v\\b\\.?|[ -]vuoden i(?:kä|än)\\w*| vuotta\\b(?! (?:alal|sitten|koke|kest)))";

    /** Without one of these no age is named. */
    private static final List<String> STEMS =
            Words.stems("vuoti", "vuotta", "vuoden", "ikä", "vanhem", " v", "0v", "5v", "6v", "7v", "8v", "k-1", "k1");

    private static final Pattern FIGURES = Words.pattern("\\d\\d|täysi");

    private record Form(Pattern pattern, boolean strong, BiFunction<Sentence, Matcher, @Nullable Age> age) {}

    private static final List<Form> FORMS = List.of(
            weak(
                    N + "-" + N + "(?:-?vuotia\\w*|[ -]?v\\b\\.?| vuotta)",
                    (text, found) -> limits(number(found, 1), number(found, 2))),
            strong("\\bikä\\w*:? " + N + "-" + N, (text, found) -> limits(number(found, 1), number(found, 2))),
            strong(
                    "\\b(?:enintään|korkeintaan|max\\.?) " + N + YEARS_OLD + "|\\byläikäraja\\w*(?: \\w+){0,2}:? " + N,
                    (text, found) -> limits(null, number(found, found.group(1) == null ? 2 : 1))),
            weak("\\balle " + N + "-?vuotia\\w*", AgeWords::under),
            strong("\\bvähintään (?:jo )?" + N + YEARS_OLD, AgeWords::from),
            strong(N + "[ -]vuoden i(?:kä|än)\\w*", AgeWords::from),
            strong(N + "[ -]vuotta täyttän\\w+", AgeWords::from),
            strong("\\btäyttän\\w+ (?:jo |vähintään )?" + N + " vuotta", AgeWords::from),
            strong("\\b(?:tulee|pitää|täytyy) (?:\\w+ )?täyttää " + N + " vuotta", AgeWords::from),
            weak("\\b(?:täyttää|täytät|täyttäv\\w+) " + N + " vuotta", AgeWords::from),
            strong(
                    "\\b(?:ala|minimi-?)?ikä(?:raja|vaatimu)?\\w*(?: (?!enintään|korkeintaan)\\w+){0,3}?:? (?:vähintään )?"
                            + N + "\\b",
                    AgeWords::from),
            strong("\\bk-?" + N + "\\b", AgeWords::from),
            strong(N + "(?:-?vuotia\\w*|[ -]?v\\b\\.?| vuotta)? (?:tai|ja) (?:sitä |siitä )?vanhem", AgeWords::from),
            strong(N + "-?vuotiaasta (?:alkaen|ylöspäin|lähtien)", AgeWords::from),
            weak("\\byli " + N + "-?vuotia\\w*", AgeWords::from),
            strong("\\bjo " + N + "-?vuotia\\w+", AgeWords::from),
            weak(N + "-?vuotia\\w+ (?:\\w+ )?(?:voi|voivat|saa|saavat) (?:\\w+ )?hakea", AgeWords::from),
            weak("\\bsopi\\w* (?:\\w+ ){0,2}?" + N + "-?vuotiaa?(?:lle|ille)", AgeWords::from));

    private static final Pattern OF_AGE_WORDS = Words.pattern("\\btäysi-?ikäi\\w+");

    private AgeWords() {}

    static Optional<Age> in(Sentence sentence) {
        if (!Words.hasAny(STEMS, sentence.text()) || !Words.has(FIGURES, sentence.text())) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            var found = form.pattern.matcher(sentence.text());
            if (found.find()) {
                boolean fits = form.strong
                        ? AgeContext.allowsStrong(sentence, found.start())
                        : AgeContext.allowsWeak(sentence, found.start());
                return fits ? Optional.ofNullable(form.age.apply(sentence, found)) : Optional.empty();
            }
        }
        var adults = OF_AGE_WORDS.matcher(sentence.text());
        boolean adult = adults.find() && AgeContext.allowsStrong(sentence, adults.start());
        return adult ? Optional.of(new Age(OF_AGE, null)) : Optional.empty();
    }

    private static Form strong(String pattern, BiFunction<Sentence, Matcher, @Nullable Age> age) {
        return new Form(Words.pattern(pattern), true, age);
    }

    private static Form weak(String pattern, BiFunction<Sentence, Matcher, @Nullable Age> age) {
        return new Form(Words.pattern(pattern), false, age);
    }

    private static @Nullable Age from(Sentence sentence, Matcher found) {
        return limits(number(found, 1), null);
    }

    /** "Emme voi palkata alle 18-vuotiaita" is a lower limit. */
    private static @Nullable Age under(Sentence sentence, Matcher found) {
        int years = number(found, 1);
        return AgeContext.refuses(sentence) ? limits(years, null) : limits(null, years - 1);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Age limits(@Nullable Integer from, @Nullable Integer to) {
        boolean strange = from != null && (from < YOUNGEST || from > OLDEST)
                || to != null && (to < YOUNGEST || to > OLDEST)
                || from != null && to != null && from > to;
        return strange ? null : new Age(from, to);
    }
}
