package fi.jelppi.jobs.source;

import static fi.jelppi.jobs.FitText.cut;
import static fi.jelppi.jobs.source.JsonText.text;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.Sha256;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One advertisement as a JobPosting. Only what is stated is taken over.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org, JobPosting</a>
 */
final class JobPostingRecord {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_HOURS = 200;
    private static final int LONGEST_PLACE = 100;
    private static final int DATE = 10;
    private static final int FINGERPRINT = 32;

    private final SourcePage page;
    private final PlaceDirectory places;

    JobPostingRecord(SourcePage page, PlaceDirectory places) {
        this.page = page;
        this.places = places;
    }

    Incoming read(JsonNode json) {
        var id = id(json).orElse(null);
        if (id == null) {
            return new Rejected(null, Reason.NO_ID);
        }
        var title = plain(json.path("title"));
        if (title.isEmpty()) {
            return new Rejected(id, Reason.NO_TITLE);
        }
        try {
            var posted = day(text(json.path("datePosted")).orElse(""));
            var closes = text(json.path("validThrough")).map(SourceTimes::instant);
            return closes.isPresent() && closes.get().isBefore(posted)
                    ? new Rejected(id, Reason.CLOSES_BEFORE_PUBLISHED)
                    : new Found(vacancy(json, title.get(), closes.orElse(null), source(json, id, posted)));
        } catch (DateTimeException _) {
            return new Rejected(id, Reason.BAD_TIME);
        } catch (IllegalArgumentException _) {
            return new Rejected(id, Reason.BAD_VALUE);
        }
    }

    /** A name of its own, alone or as a PropertyValue; else its address; else a fingerprint of what it is, whose and where. */
    private static Optional<String> id(JsonNode json) {
        var identifier = json.path("identifier");
        return text(identifier)
                .or(() -> text(identifier.path("value")))
                .or(() -> text(json.path("url")))
                .or(() -> plain(json.path("title")).map(title -> fingerprint(json, title)))
                .filter(id -> id.length() <= LONGEST_ID);
    }

    private static String fingerprint(JsonNode json, String title) {
        var employer = plain(employerName(json.path("hiringOrganization"))).orElse("");
        var places = each(json.path("jobLocation"))
                .flatMap(one -> locality(one).stream())
                .collect(Collectors.joining("\n"));
        return Sha256.hex((title + "\n" + employer + "\n" + places).toLowerCase(Locale.ROOT))
                .substring(0, FINGERPRINT);
    }

    private static Optional<String> locality(JsonNode location) {
        var address = location.path("address");
        return plain(address.path("addressLocality")).or(() -> plain(address));
    }

    /** A day alone begins with the day. */
    private static Instant day(String posted) {
        return posted.length() == DATE
                ? LocalDate.parse(posted).atStartOfDay(SourceTimes.FINLAND).toInstant()
                : SourceTimes.instant(posted);
    }

    private Vacancy vacancy(JsonNode json, String title, @Nullable Instant closes, Source source) {
        int positions = json.path("totalJobOpenings").asInt(0);
        return new Vacancy(
                kind(json, title),
                cut(title, Vacancy.LONGEST_TITLE),
                Employer.of(plain(employerName(json.path("hiringOrganization")))
                        .map(name -> cut(name, Vacancy.LONGEST_TITLE))
                        .orElse("")),
                description(json),
                each(json.path("jobLocation"))
                        .flatMap(one -> place(one).stream())
                        .toList(),
                "TELECOMMUTE".equals(json.path("jobLocationType").asString("")),
                schedule(json, closes),
                new Offer(
                        BaseSalary.of(json.path("baseSalary")).orElse(null),
                        positions > 0 ? positions : null,
                        Stated.NOT_STATED),
                Requirements.NONE_STATED,
                apply(json),
                List.of(source));
    }

    private static VacancyKind kind(JsonNode json, String title) {
        if (isStated(json, "VOLUNTEER")) {
            return VacancyKind.VOLUNTEER;
        }
        return TitleKind.of(title).orElse(isStated(json, "INTERN") ? VacancyKind.TRAINEESHIP : VacancyKind.JOB);
    }

    private static JsonNode employerName(JsonNode organization) {
        return organization.isString() ? organization : organization.path("name");
    }

    /** Pages write it as HTML, some with the markup escaped once more. */
    private static List<Block> description(JsonNode json) {
        return text(json.path("description"))
                .map(words -> words.contains("<") ? words : Parser.unescapeEntities(words, false))
                .map(PlainBlocks::of)
                .orElse(List.of());
    }

    private Optional<Place> place(JsonNode location) {
        var address = location.path("address");
        var postalCode = text(address.path("postalCode")).filter(found -> found.matches("[0-9]{5}"));
        return locality(location)
                .map(name -> places.locate(cut(name, LONGEST_PLACE), null, postalCode.orElse(null))
                        .place())
                .map(place -> at(location.path("geo"))
                        .map(at -> new Place(place.name(), place.municipality(), place.postalCode(), at))
                        .orElse(place));
    }

    private static Optional<Coordinates> at(JsonNode geo) {
        var latitude = text(geo.path("latitude"));
        var longitude = text(geo.path("longitude"));
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())));
    }

    private static Schedule schedule(JsonNode json, @Nullable Instant closes) {
        return new Schedule(
                text(json.path("jobStartDate"))
                        .filter(found -> found.length() == DATE)
                        .map(LocalDate::parse)
                        .orElse(null),
                null,
                plain(json.path("workHours"))
                        .map(hours -> cut(hours, LONGEST_HOURS))
                        .orElse(null),
                partTime(json),
                closes);
    }

    /** Both are named where either will do. */
    private static Stated partTime(JsonNode json) {
        boolean part = isStated(json, "PART_TIME");
        boolean full = isStated(json, "FULL_TIME");
        if (part == full) {
            return Stated.NOT_STATED;
        }
        return part ? Stated.YES : Stated.NO;
    }

    private static boolean isStated(JsonNode json, String type) {
        return each(json.path("employmentType")).anyMatch(one -> type.equals(one.asString("")));
    }

    /** Where it names no address of its own, one applies where it stands. */
    private HowToApply apply(JsonNode json) {
        var contact = json.path("applicationContact");
        return new HowToApply(
                link(json).orElse(null),
                text(contact.path("email")).filter(VacancyInput::isEmail).orElse(null),
                text(contact.path("telephone")).flatMap(PhoneNumber::parse).orElse(null),
                null);
    }

    private Source source(JsonNode json, String id, Instant posted) {
        return new Source(page.code(), id, page.attribution(), link(json).orElse(null), posted, page.mayForward());
    }

    private Optional<URI> link(JsonNode json) {
        var url = text(json.path("url"));
        return url.isPresent() ? url.flatMap(JsonText::web) : Optional.of(page.address());
    }

    private static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
    }

    private static Optional<String> plain(JsonNode node) {
        return text(node)
                .map(words -> Parser.unescapeEntities(words, false).strip())
                .filter(words -> !words.isEmpty());
    }
}
