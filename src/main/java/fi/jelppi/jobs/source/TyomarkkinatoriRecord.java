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
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.Located;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Gone;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.shared.PhoneNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the answer: an advertisement as JSON. Only what is stated is taken over; codes are strings, because zeros lead.
 * The terms ask for the source to be named and forbid passing its advertisements on.
 */
final class TyomarkkinatoriRecord {

    static final String CODE = "tyomarkkinatori";
    static final String ATTRIBUTION = "Lähde: Työmarkkinatori";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_BUSINESS_ID = 20;
    private static final int LONGEST_LINE = 200;

    /** Codes of "työaika". */
    private static final String FULL_TIME = "01";

    private static final String PART_TIME = "02";

    /** Some advertisements name half of the country, which nobody reads on a screen. */
    private static final int MOST_PLACES = 5;

    private final Set<String> summerCodes;
    private final Set<String> asked;
    private final PlaceDirectory places;

    TyomarkkinatoriRecord(TyomarkkinatoriProperties settings, PlaceDirectory places) {
        this.summerCodes = Set.copyOf(settings.summerCodes());
        this.asked = Set.copyOf(settings.municipalities());
        this.places = places;
    }

    /** What a line comes to, and when the source changed it; that is null where it does not say. */
    record Read(Incoming incoming, @Nullable Instant modified) {}

    Read read(String line) {
        String id = null;
        try {
            var json = JSON.readTree(line);
            var metadata = json.path("metadata");
            id = text(metadata.path("externalId"))
                    .filter(found -> found.length() <= LONGEST_ID)
                    .orElse(null);
            if (id == null) {
                return new Read(new Rejected(null, Reason.NO_ID), null);
            }
            var modified =
                    SourceTimes.instant(text(metadata.path("lastModified")).orElse(""));
            return new Read(record(json, id, modified), modified);
        } catch (JacksonException _) {
            return new Read(new Rejected(id, Reason.NOT_READABLE), null);
        } catch (DateTimeException _) {
            return new Read(new Rejected(id, Reason.BAD_TIME), null);
        } catch (IllegalArgumentException _) {
            return new Read(new Rejected(id, Reason.BAD_VALUE), null);
        }
    }

    private Incoming record(JsonNode json, String id, Instant modified) {
        if (isArchived(json.path("metadata").path("archived"))) {
            return new Gone(id);
        }
        var title = said(json.path("position").path("title"));
        if (title.isEmpty()) {
            return new Rejected(id, Reason.NO_TITLE);
        }
        var application = json.path("application");
        var published = text(application.path("published")).map(SourceTimes::instant);
        var expires = text(application.path("expires")).map(SourceTimes::instant);
        if (published.isPresent() && expires.isPresent() && expires.get().isBefore(published.get())) {
            return new Rejected(id, Reason.CLOSES_BEFORE_PUBLISHED);
        }
        return new Found(vacancy(json, title.get(), expires.orElse(null), source(json, id, modified)));
    }

    private Vacancy vacancy(JsonNode json, String title, @Nullable Instant closes, Source source) {
        var position = json.path("position");
        int positions = json.path("application").path("openPositions").asInt(0);
        return new Vacancy(
                kind(position, title),
                cut(title, Vacancy.LONGEST_TITLE),
                employer(json.path("owner")),
                said(position.path("jobDescription"))
                        .or(() -> said(position.path("marketingDescription")))
                        .map(PlainBlocks::of)
                        .orElse(List.of()),
                places(json.path("location")),
                false,
                new Schedule(null, null, line(position.path("partTimeInfo")), partTime(position), closes),
                new Offer(pay(position), positions > 0 ? positions : null, Stated.NOT_STATED),
                asked(position),
                apply(json),
                List.of(source));
    }

    private VacancyKind kind(JsonNode position, String title) {
        return codes(position.path("continuityOfWork")).anyMatch(summerCodes::contains)
                ? VacancyKind.SUMMER_JOB
                : TitleKind.of(title).orElse(VacancyKind.JOB);
    }

    /** Both are named where either will do; a code that nobody knows says nothing. */
    private static Stated partTime(JsonNode position) {
        var codes = codes(position.path("workTime")).toList();
        boolean part = codes.contains(PART_TIME);
        if (part == codes.contains(FULL_TIME)) {
            return Stated.NOT_STATED;
        }
        return part ? Stated.YES : Stated.NO;
    }

    private static @Nullable String pay(JsonNode position) {
        // Spelled in both ways by descriptions of the interface.
        var info = line(position.path("wagePrincipalInfo"));
        return info == null ? line(position.path("wagePrincipleInfo")) : info;
    }

    /** The languages of the work; those of the advertisement itself stand elsewhere. */
    private static Requirements asked(JsonNode position) {
        var languages = codes(position.path("workLanguages"))
                .filter(code -> code.matches("[a-z]{2}"))
                .distinct()
                .toList();
        return languages.isEmpty()
                ? Requirements.NONE_STATED
                : new Requirements(
                        null, Stated.NOT_STATED, Stated.NOT_STATED, Stated.NOT_STATED, List.of(), languages, Set.of());
    }

    /** One, or several in a list. */
    private static Stream<String> codes(JsonNode stated) {
        return (stated.isArray() ? stated.valueStream() : Stream.of(stated)).map(code -> code.asString(""));
    }

    private static @Nullable String line(JsonNode byLanguage) {
        return said(byLanguage)
                .map(text -> cut(text.replaceAll("\\s+", " "), LONGEST_LINE))
                .orElse(null);
    }

    private static Employer employer(JsonNode owner) {
        return new Employer(
                said(owner.path("company"))
                        .map(name -> cut(name, Vacancy.LONGEST_TITLE))
                        .orElse(""),
                text(owner.path("businessId"))
                        .filter(id -> id.length() <= LONGEST_BUSINESS_ID)
                        .orElse(null),
                false);
    }

    private List<Place> places(JsonNode location) {
        var postOffice = text(location.path("workplacePostOffice"));
        var postalCode = text(location.path("workplacePostalCode"));
        var municipalities = location.path("municipalities")
                .valueStream()
                .map(code -> code.asString(""))
                .filter(code -> code.matches("[0-9]{3}"))
                .toList();
        if (postOffice.isPresent()) {
            var municipality = municipalities.isEmpty() ? null : municipalities.getFirst();
            return List.of(places.locate(cut(postOffice.get(), LONGEST_PLACE), municipality, postalCode.orElse(null))
                    .place());
        }
        return municipalities.stream()
                .distinct()
                .sorted(Comparator.comparing(code -> !asked.contains(code)))
                .flatMap(code -> places.municipality(code).stream())
                .map(Located::place)
                .limit(MOST_PLACES)
                .toList();
    }

    private static HowToApply apply(JsonNode json) {
        var contact = json.path("contacts").valueStream().findFirst();
        return new HowToApply(
                said(json.path("application").path("url"))
                        .flatMap(JsonText::web)
                        .orElse(null),
                contact.flatMap(one -> text(one.path("email")))
                        .filter(VacancyInput::isEmail)
                        .orElse(null),
                contact.flatMap(one -> text(one.path("phone")).or(() -> text(one.path("phoneNumber"))))
                        .flatMap(PhoneNumber::parse)
                        .orElse(null),
                null);
    }

    private static Source source(JsonNode json, String id, Instant modified) {
        var link = said(json.path("application").path("url"))
                .flatMap(JsonText::web)
                .orElse(null);
        return new Source(CODE, id, ATTRIBUTION, link, modified, false);
    }

    /** A yes, or the time when it was archived. */
    private static boolean isArchived(JsonNode archived) {
        return archived.isBoolean()
                ? archived.asBoolean()
                : archived.isString() && !archived.asString().isBlank();
    }

    /** In Finnish, or in the first language there is. */
    private static Optional<String> said(JsonNode byLanguage) {
        if (byLanguage.isString()) {
            return text(byLanguage);
        }
        return Stream.concat(LANGUAGES.stream(), byLanguage.propertyNames().stream())
                .flatMap(language -> text(byLanguage.path(language)).stream())
                .findFirst();
    }
}
