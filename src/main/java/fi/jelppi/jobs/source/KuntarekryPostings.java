package fi.jelppi.jobs.source;

import static fi.jelppi.jobs.FitText.cut;
import static fi.jelppi.jobs.source.JsonText.text;

import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.jobs.source.SourceFailure.Kind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that Kuntarekry (Helbit) gives of a municipality's advertisements. Its times are those of Finland, without an offset. */
final class KuntarekryPostings implements PageReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECORD = "jobAdvertisement";
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_PAY = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    /** What stands where a field may not be left empty. */
    private static final Pattern NOTHING = Pattern.compile("[-–—.]+");

    private final SourcePage page;
    private final PlaceDirectory places;

    KuntarekryPostings(SourcePage page, PlaceDirectory places) {
        this.page = page;
        this.places = places;
    }

    @Override
    public List<Incoming> read(String text) throws SourceFailure {
        try {
            return records(JSON.readTree(text)).map(this::record).toList();
        } catch (JacksonException _) {
            throw new SourceFailure(Kind.TRUNCATED);
        }
    }

    /** A list, alone or in an object; of several there, the one of advertisements. */
    private static Stream<JsonNode> records(JsonNode json) throws SourceFailure {
        var lists = json.isArray()
                ? List.of(json)
                : json.valueStream().filter(JsonNode::isArray).toList();
        return lists.stream()
                .filter(list -> lists.size() == 1 || list.path(0).has(RECORD))
                .findFirst()
                .orElseThrow(() -> new SourceFailure(Kind.STRANGE))
                .valueStream();
    }

    private Incoming record(JsonNode json) {
        var stated = json.path(RECORD);
        var id = text(stated.path("id"))
                .filter(found -> found.length() <= LONGEST_ID)
                .orElse(null);
        if (id == null) {
            return new Rejected(null, Reason.NO_ID);
        }
        var title = text(stated.path("title"));
        if (title.isEmpty()) {
            return new Rejected(id, Reason.NO_TITLE);
        }
        try {
            var from = text(stated.path("publicationStarts")).map(SourceTimes::instant);
            var until = text(stated.path("publicationEnds")).map(SourceTimes::instant);
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                return new Rejected(id, Reason.CLOSES_BEFORE_PUBLISHED);
            }
            var link = text(json.path("link").path("url"))
                    .or(() -> text(stated.path("link").path("url")))
                    .flatMap(this::web)
                    .orElse(null);
            var source = new Source(
                    page.code(),
                    id,
                    page.attribution(),
                    link,
                    changed(stated).or(() -> from).orElse(Instant.EPOCH),
                    page.mayForward());
            return new Found(vacancy(stated, title.get(), until.orElse(null), link, source));
        } catch (DateTimeException _) {
            return new Rejected(id, Reason.BAD_TIME);
        }
    }

    /** It links to its own pages without naming itself. */
    private Optional<URI> web(String address) {
        try {
            return JsonText.web(page.address().resolve(address.strip()).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Nothing depends on it but the order, so one that cannot be read is left out. */
    private static Optional<Instant> changed(JsonNode stated) {
        try {
            return text(stated.path("changetime")).map(SourceTimes::instant);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Vacancy vacancy(
            JsonNode stated, String title, @Nullable Instant closes, @Nullable URI link, Source source) {
        int positions = stated.path("numberOfVacancy").asInt(0);
        return new Vacancy(
                kind(stated, title),
                cut(title, Vacancy.LONGEST_TITLE),
                Employer.of(text(stated.path("organization"))
                        .map(name -> cut(name, Vacancy.LONGEST_TITLE))
                        .orElse(page.name())),
                text(stated.path("jobDesc")).map(PlainBlocks::of).orElse(List.of()),
                place(stated).stream().toList(),
                false,
                new Schedule(starts(stated), null, null, partTime(stated), closes),
                new Offer(
                        text(stated.path("salary"))
                                .filter(pay -> !NOTHING.matcher(pay).matches())
                                .map(pay -> cut(pay, LONGEST_PAY))
                                .orElse(null),
                        positions > 0 ? positions : null,
                        Stated.NOT_STATED),
                Requirements.NONE_STATED,
                new HowToApply(link, null, null, null),
                List.of(source));
    }

    private static VacancyKind kind(JsonNode stated, String title) {
        var said = said(stated);
        if (said.contains("kesätyö")) {
            return VacancyKind.SUMMER_JOB;
        }
        if (said.contains("oppisopimus")) {
            return VacancyKind.APPRENTICESHIP;
        }
        return said.contains("harjoittelu")
                ? VacancyKind.TRAINEESHIP
                : TitleKind.of(title).orElse(VacancyKind.JOB);
    }

    /** Both are named where either will do. */
    private static Stated partTime(JsonNode stated) {
        var said = said(stated);
        boolean part = said.contains("osa-aika");
        if (part == said.contains("kokoaika")) {
            return Stated.NOT_STATED;
        }
        return part ? Stated.YES : Stated.NO;
    }

    /** A day alone; "heti" and "sopimuksen mukaan" are none. */
    private static @Nullable LocalDate starts(JsonNode stated) {
        try {
            return text(stated.path("jobDuration"))
                    .map(day -> LocalDate.parse(day, DAY))
                    .orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String said(JsonNode stated) {
        return Stream.of("employment", "employmentType", "taskArea")
                .flatMap(name -> text(stated.path(name)).stream())
                .reduce("", (all, one) -> all + " " + one)
                .toLowerCase(Locale.ROOT);
    }

    private Optional<Place> place(JsonNode stated) {
        var postalCode = text(stated.path("postalCode"))
                .filter(code -> code.matches("[0-9]{5}"))
                .orElse(null);
        return text(stated.path("location"))
                .map(name -> places.locate(cut(name, LONGEST_PLACE), null, postalCode)
                        .place());
    }
}
