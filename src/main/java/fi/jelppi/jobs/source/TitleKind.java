package fi.jelppi.jobs.source;

import fi.jelppi.jobs.VacancyKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of vacancy a title names, where the source has no field that says so: "Kesätyöntekijä" is a summer job. Whoever
 * looks after such work ("Oppisopimuskoordinaattori") does other work. Of several the first counts.
 */
public enum TitleKind {
    VOLUNTEER(VacancyKind.VOLUNTEER, "(?<!\\p{L})vapaaehtoi(?:nen|seksi|sia|set|styöntekij\\p{L}*)(?!\\p{L})"),
    SUMMER(
            VacancyKind.SUMMER_JOB,
            "(?<![\\p{L}-])(?<!ei )kesä(?!kuu|lah|yliop|työn?ohj)(?:n|ksi|lle|llä|ajaksi|ajalle|kau(?:si|de)\\p{L}*|työ(?:t|tä|hön|ksi|(?:paik|ntekij|läi)\\p{L}*)?"
                    + "|(?:apulai|loma|sijai|tuuraa|harjoittelij|kahvila|kiosk|leiri|myyj|hoitaj|siivooj|toimittaj|duun|op)\\p{L}*"
                    + "|\\p{L}*(?:ja|jä|lainen|kokki|uri))?"
                    + "(?![\\p{L}-])"),
    TET(
            VacancyKind.TET,
            "(?<![\\p{L}-])tet(?:-?(?:viik|paik|harjoittelu|jakso|läi)\\p{L}*)?(?![\\p{L}-])|työelämään tutustu"),
    WORK_TRIAL(VacancyKind.WORK_TRIAL, "(?<!\\p{L})työkokeil(?:u|uun|ija|ijaa|ijaksi|upaikk\\p{L}*)(?![\\p{L}-])"),
    APPRENTICESHIP(
            VacancyKind.APPRENTICESHIP,
            "(?<!\\p{L})oppisopimu(?:s|ksella|spaikk\\p{L}*|sopiskeli\\p{L}*)(?![\\p{L}-])"),
    SUBSIDISED(VacancyKind.SUBSIDISED, "(?<!\\p{L})palkkatu(?:ki|ella|ettu|etulla|kityö\\p{L}*)(?![\\p{L}-])"),
    TRAINEESHIP(
            VacancyKind.TRAINEESHIP,
            "harjoittelij(?:a|aa|aksi|oita|oiksi|at)(?![\\p{L}-])"
                    + "|(?<!\\p{L})(?:\\p{L}+-?)?harjoittelu(?:un|paikk\\p{L}*)?(?![\\p{L}-])|(?<!\\p{L})trainee(?![\\p{L}-])");

    /** Work with those whom such a title names. */
    private static final Pattern FOR_OTHERS =
            Pattern.compile("(?:koordinaattori|asiantuntija|ohjaaja|kouluttaja|suunnittelija|päällikkö|käsittelijä"
                    + "|neuvoja|vastaava)(?!\\p{L})");

    /** How the work itself is done, whatever it is. */
    private static final Pattern ITSELF = Pattern.compile(
            "oppisopimuksella|palkkatuella|palkkatuet|työkokeiluun|harjoitteluun|-paik|harjoittelupaik");

    private final VacancyKind kind;
    private final Pattern words;

    TitleKind(VacancyKind kind, String words) {
        this.kind = kind;
        this.words = Pattern.compile(words);
    }

    /** Empty for a title that names none. */
    public static Optional<VacancyKind> of(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        boolean others =
                FOR_OTHERS.matcher(lower).find() && !ITSELF.matcher(lower).find();
        return Arrays.stream(values())
                .filter(one -> !others || one == SUMMER || one == VOLUNTEER)
                .filter(one -> one.words.matcher(lower).find())
                .map(one -> one.kind)
                .findFirst();
    }
}
