package fi.jelppi.jobs.rules;

import static fi.jelppi.jobs.rules.Words.has;

import java.util.regex.Pattern;

/** How a clause means what it names. */
enum Mood {
    REQUIRED,
    NOT_REQUIRED,
    /** Welcome, asked after, needed now and then, or given by the employer: neither a requirement nor a word that it is none. */
    OPEN,
    /** Says nothing of the kind. */
    NONE;

    private static final String NOT = "\\b(?:ei|emme|et|en|eivät|eikä|etkä|emmekä|eivätkä)\\b ";
    private static final String UP_TO_THREE = "(?:\\w+ ){0,3}";

    /** "Ilman ajokorttia työ ei onnistu." */
    private static final Pattern NOT_WITHOUT = Words.pattern(
            "\\bilman\\b.*" + NOT + "(?:\\w+ )?(?:onnistu|voi|pääse|pärjää|suju)",
            NOT + "(?:\\w+ )?(?:onnistu|voi|pääse|pärjää|suju)\\b.*\\bilman\\b");

    private static final Pattern NEGATED = Words.pattern(
            NOT + UP_TO_THREE + "(?:tarvita|tarvitse|tarvi|vaadita|vaadi|edellytetä|edellytä|odoteta|odota|haittaa)\\b",
            NOT + UP_TO_THREE
                    + "ole (?:\\w+ ){0,2}(?:välttämät|pakolli|pakko|tarpee|edellyty|vaatimu|este\\b|ehto|kynnysk)",
            "\\bvaikk(?:ei|a) (?:\\w+ ){0,2}(?:ei (?:ole|olisi)|olisi)\\b",
            NOT + "(?:\\w+ )?(?:välttämät|pakolli)",
            "\\b(?:voi|voit|onnistuu|pärjää|pärjäät|sujuu|myös) (?:\\w+ ){0,2}ilman\\b");

    /** "Vaadimme ajokorttia, mutta emme kokemusta." */
    private static final Pattern ELLIPSIS =
            Words.pattern("^(?:mutta )?(?:ei|emme|et|eikä|etkä|emmekä)(?! ole| olisi| saa| voi)(?: [\\w-]+){1,3}$");

    private static final Pattern WISHED = Words.pattern(
            "\\b(?:eduksi|eduksesi|eduksenne|etu|etuna|etua|plussa\\w*|lisäplussa\\w*|bonus\\w*|toivo\\w*|suotav\\w+|arvost\\w+"
                    + "|meriit\\w+|hyöty\\w*|hyödyksi|hyödylli\\w+|hyötyä|helpotta\\w*|mielellään|mieluusti|mieluiten)\\b");

    private static final Pattern NOW_AND_THEN = Words.pattern(
            "\\b(?:jos|mikäli|onko|mahdollinen|mahdolliset|mahdollisesta|mahdollisista|osassa|joissakin|joissain|joihinkin"
                    + "|tietyissä|tarvittaessa|riippuen|kerro|mainitse)\\b");

    private static final Pattern OFFERED = Words.pattern(
            "\\b(?:saat|tarjoa\\w*|kartu\\w*|karttu\\w*|kerryt\\w*|kerty\\w*|järjestämme|järjestetään|maksamme|maksetaan"
                    + "|kustannamme|korvaamme|korvataan|autamme|suoritetaan|suoritamme|voit suorittaa|hankitaan|hankimme)\\b");

    private static final Pattern ASKED = Words.pattern(
            "\\b(?:vaadi\\w*|vaati\\w*|vaatimu\\w*|edellyt\\w*|tarvitset|tarvitaan|odotamme|odotetaan|odotukse\\w*|välttämät\\w+"
                    + "|pakolli\\w+|ehtona|oltava|löytyy|omaat|hallitset|käytössäsi|hakijalta|sinulta)\\b",
            "\\b(?:pitää|tulee|täytyy) (?:\\w+ ){0,2}(?:olla|omata)\\b",
            "\\b(?:sinulla|jolla|hakijalla|työntekijällä) on\\b",
            "\\bvain omalla autolla\\b",
            "vähintään .*\\b(?:vuoden|vuotta)\\b.*kokemu");

    static Mood of(String clause) {
        if (has(NOT_WITHOUT, clause)) {
            return REQUIRED;
        }
        if (has(NEGATED, clause) || has(ELLIPSIS, clause)) {
            return NOT_REQUIRED;
        }
        if (has(WISHED, clause) || has(NOW_AND_THEN, clause) || has(OFFERED, clause)) {
            return OPEN;
        }
        return has(ASKED, clause) ? REQUIRED : NONE;
    }
}
