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
    SUMMER(VacancyKind.SUMMER_JOB, "(?<!\\p{L})kesä(?!kuu|lah|yliop)"),
    TET(VacancyKind.TET, "(?<!\\p{L})tet(?!\\p{L})|työelämään tutustu"),
    WORK_TRIAL(VacancyKind.WORK_TRIAL, "(?<!\\p{L})työkokeil(?:u|uun|ija|ijaa|ijaksi|upaikk\\p{L}*)(?!\\p{L})"),
    APPRENTICESHIP(
            VacancyKind.APPRENTICESHIP, "(?<!\\p{L})oppisopimu(?:s|ksella|spaikk\\p{L}*|sopiskeli\\p{L}*)(?!\\p{L})"),
    SUBSIDISED(VacancyKind.SUBSIDISED, "(?<!\\p{L})palkkatu(?:ki|ella|ettu|etulla|kityö\\p{L}*)(?!\\p{L})"),
    TRAINEESHIP(
            VacancyKind.TRAINEESHIP,
            "harjoittelij|(?<!\\p{L})(?:\\p{L}+-?)?harjoittelu(?:un|paikk\\p{L}*)?(?!\\p{L})|(?<!\\p{L})trainee(?!\\p{L})");

    private final VacancyKind kind;
    private final Pattern words;

    TitleKind(VacancyKind kind, String words) {
        this.kind = kind;
        this.words = Pattern.compile(words);
    }

    /** Empty for a title that names none. */
    public static Optional<VacancyKind> of(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.words.matcher(lower).find())
                .map(one -> one.kind)
                .findFirst();
    }
}
