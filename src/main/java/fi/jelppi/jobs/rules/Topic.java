package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Found;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked for or not, by the words that name it; some words say at once which. */
enum Topic {
    LICENCE(
            Found.LICENCE,
            Words.pattern("(?<!trukki)\\bajokor(?:t|tt)i(?!raha|koulu|opet)\\w*", "\\bb-kort\\w+", "\\bajo-oikeu\\w+"),
            Words.pattern("\\b(?:haemme|haetaan|etsimme|etsitään|tarvitsemme|palkkaamme) .*\\bajokortilli\\w+"),
            Words.pattern("\\bajokortit(?:on|onta|tomalle|tomille)\\b.*\\bsopi|\\bsopi\\w*.*\\bajokortittom")),
    CAR(
            Found.CAR,
            Words.pattern(
                    "\\boma\\w* auto\\w*",
                    "\\bauto(?:n|a)? (?:on )?(?:käytettävissä|käytössä)\\w*",
                    "\\bautoa (?=(?:ei|et|emme)\\b)",
                    "(?<=tarvitse )autoa\\b"),
            Words.pattern("\\b(?:haemme|haetaan|etsimme|etsitään) .*\\bautolli\\w+"),
            Words.never()),
    EXPERIENCE(
            Found.EXPERIENCE,
            Words.pattern("\\b(?:työ)?kokemu(?!sasian|stoim|sperä)\\w*"),
            Words.pattern(
                    "\\b(?:haemme|haetaan|etsimme|etsitään|tarvitsemme|palkkaamme) (?:\\w+ ){0,3}koken(?:ut|utta|een|eita|eet|eelle|eille)\\b"),
            Words.pattern(
                    "\\bsopi\\w* .*\\b(?:kokematto\\w+|ensimmäise\\w+ (?:\\w+ )?(?:kesä)?työ\\w*)",
                    "\\bensimmäi\\w+ (?:kesä)?työpaik\\w+",
                    "\\bensimmäinen kesätyö\\w*"));

    /** Without one of these no topic is named. */
    static final List<String> STEMS = Words.stems("ajokor", "b-kor", "ajo-oik", "auto", "kokem", "koken", "ensimmäi");

    /** One of two is enough: "koulutusta tai kokemusta". */
    private static final Pattern ONE_OF_TWO = Words.pattern(
            "\\b(?:koulutu|tutkin|osaami|opinno)\\w+ (?:tai|ja/tai|/) (?:\\w+ )?(?:työ)?kokemu",
            "kokemu\\w+ (?:tai|ja/tai|/) (?:\\w+ )?(?:koulutu|tutkin|osaami|opinno)");

    private final Found found;
    private final Pattern named;
    private final Pattern yes;
    private final Pattern no;

    Topic(Found found, Pattern named, Pattern yes, Pattern no) {
        this.found = found;
        this.named = named;
        this.yes = yes;
        this.no = no;
    }

    Found found() {
        return found;
    }

    boolean isNamed(String clause) {
        return Words.has(named, clause);
    }

    /** What a clause says of it; {@link Mood#NONE} when it says nothing. */
    Mood mood(Clause clause) {
        if (Words.has(no, clause.text())) {
            return Mood.NOT_REQUIRED;
        }
        if (Words.has(yes, clause.text())) {
            return Mood.REQUIRED;
        }
        if (!isNamed(clause.text())) {
            return Mood.NONE;
        }
        boolean either = this == EXPERIENCE && clause.mood() == Mood.REQUIRED && Words.has(ONE_OF_TWO, clause.text());
        return either ? Mood.OPEN : clause.mood();
    }
}
