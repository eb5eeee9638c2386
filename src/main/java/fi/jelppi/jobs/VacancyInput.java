package fi.jelppi.jobs;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as somebody writes it at the desk. Nothing else than what is asked for is taken.
 *
 * @param village where; one of the points' villages or any other place
 * @param text paragraphs, one a line
 * @param closes last day for applying; null when it is open until further notice
 */
public record VacancyInput(
        @Nullable VacancyKind kind,
        String title,
        String employer,
        boolean association,
        String village,
        String hours,
        String pay,
        String text,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable LocalDate closes,
        Asked asked,
        More more,
        Ways ways) {

    /** Code of the source of what is written here. */
    public static final String SOURCE = "own";

    public static final int MOST_POSITIONS = 999;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_TEXT = 4_000;
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 99;
    private static final int LONGEST_EMAIL = 254;

    /** Numbers of years; null without a limit. */
    public record Asked(
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            Stated licence,
            Stated experience,
            Stated voucher,
            Stated partTime) {}

    /**
     * What most vacancies leave open.
     *
     * @param positions null when not told
     * @param cards by their names
     * @param languages by their codes
     */
    public record More(boolean remote, @Nullable Integer positions, List<String> cards, List<String> languages) {

        public static final More NONE = new More(false, null, List.of(), List.of());
    }

    public record Ways(String link, String email, String phone, String inPerson) {}

    /** What can be wrong; the code is part of the text's key. */
    public enum Problem {
        KIND("kind"),
        TITLE("title"),
        EMPLOYER("employer"),
        VILLAGE("village"),
        TEXT("text"),
        ENDS("ends"),
        CLOSES("closes"),
        AGE("age"),
        POSITIONS("positions"),
        LINK("link"),
        EMAIL("email"),
        PHONE("phone"),
        NO_WAY("no-way");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "jobs.desk.bad." + code;
        }
    }

    public sealed interface Checked {}

    public record Good(Vacancy vacancy) implements Checked {}

    public record Bad(Set<Problem> problems) implements Checked {}

    /**
     * @param externalId which of our own it is
     * @param at coordinates of the village; null when they are not known
     */
    public Checked check(String externalId, Place.@Nullable Coordinates at, Instant now, ZoneId zone) {
        var problems = EnumSet.noneOf(Problem.class);
        mark(problems, Problem.KIND, kind == null);
        mark(problems, Problem.TITLE, isNoLine(title));
        mark(problems, Problem.EMPLOYER, isNoLine(employer));
        mark(problems, Problem.VILLAGE, isNoLine(village));
        mark(problems, Problem.TEXT, FitText.tidy(text).isEmpty() || text.length() > LONGEST_TEXT);
        mark(problems, Problem.ENDS, starts != null && ends != null && ends.isBefore(starts));
        mark(problems, Problem.CLOSES, closes != null && closes.isBefore(LocalDate.ofInstant(now, zone)));
        mark(problems, Problem.AGE, !isAge());
        mark(problems, Problem.POSITIONS, isNoCount(more.positions()));
        mark(problems, Problem.LINK, !ways.link().isBlank() && web().isEmpty());
        mark(
                problems,
                Problem.EMAIL,
                !ways.email().isBlank() && !isEmail(ways.email().strip()));
        mark(problems, Problem.PHONE, !ways.phone().isBlank() && phone().isEmpty());
        mark(problems, Problem.NO_WAY, (ways.link() + ways.email() + ways.phone() + ways.inPerson()).isBlank());
        return problems.isEmpty() && kind != null
                ? new Good(vacancy(kind, externalId, at, now, zone))
                : new Bad(problems);
    }

    private static void mark(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean isNoLine(String line) {
        var tidy = FitText.tidy(line);
        return tidy.isEmpty() || tidy.length() > LONGEST_LINE;
    }

    private static boolean isNoCount(@Nullable Integer positions) {
        return positions != null && (positions < 1 || positions > MOST_POSITIONS);
    }

    private boolean isAge() {
        int from = asked.ageFrom() == null ? YOUNGEST : asked.ageFrom();
        int to = asked.ageTo() == null ? OLDEST : asked.ageTo();
        return from >= YOUNGEST && to <= OLDEST && from <= to;
    }

    /** One address, and nothing else that a link could carry along. */
    public static boolean isEmail(String address) {
        return address.length() <= LONGEST_EMAIL
                && address.matches("[^\\s@<>,;:?&]+@[^\\s@<>,;:?&]+\\.[^\\s@<>,;:?&]+");
    }

    private Optional<URI> web() {
        try {
            return Optional.of(URI.create(ways.link().strip())).filter(HowToApply::isWeb);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<PhoneNumber> phone() {
        return PhoneNumber.parse(ways.phone());
    }

    private Vacancy vacancy(
            VacancyKind sure, String externalId, Place.@Nullable Coordinates at, Instant now, ZoneId zone) {
        var source = new Source(SOURCE, externalId, FitText.tidy(employer), null, now, true);
        boolean anyAge = asked.ageFrom() == null && asked.ageTo() == null;
        return new Vacancy(
                sure,
                FitText.tidy(title),
                new Employer(FitText.tidy(employer), null, association),
                text.lines()
                        .map(FitText::tidy)
                        .filter(line -> !line.isEmpty())
                        .map(Block::paragraph)
                        .toList(),
                List.of(new Place(FitText.tidy(village), null, null, at)),
                more.remote(),
                new Schedule(
                        starts,
                        ends,
                        orNull(hours),
                        asked.partTime(),
                        closes == null
                                ? null
                                : closes.plusDays(1).atStartOfDay(zone).toInstant()),
                new Offer(orNull(pay), more.positions(), asked.voucher()),
                new Requirements(
                        anyAge ? null : new Age(asked.ageFrom(), asked.ageTo()),
                        asked.licence(),
                        Stated.NOT_STATED,
                        asked.experience(),
                        more.cards(),
                        more.languages(),
                        Set.of()),
                new HowToApply(web().orElse(null), orNull(ways.email()), phone().orElse(null), orNull(ways.inPerson())),
                List.of(source));
    }

    private static @Nullable String orNull(String text) {
        var tidy = FitText.tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
