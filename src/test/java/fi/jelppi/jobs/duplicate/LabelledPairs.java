package fi.jelppi.jobs.duplicate;

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
import fi.jelppi.shared.PhoneNumber;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Pairs of invented advertisements with what a person says of them: {@code ads.csv} has the first, {@code pairs.csv} how another
 * source writes it, or another advertisement. They were written before the rules; each third was not looked at while the
 * rules were being made (decision 0241).
 */
final class LabelledPairs {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private LabelledPairs() {}

    record Pair(String category, boolean same, boolean heldBack, Vacancy one, Vacancy other) {}

    /** An advertisement's fields by name. */
    private record Ad(Map<String, String> fields) {

        String get(String name) {
            return Objects.requireNonNull(fields.get(name), name);
        }

        Ad with(String changes) {
            var changed = new HashMap<>(fields);
            for (var change : changes.split("\\|", -1)) {
                int equals = change.indexOf('=');
                if (equals > 0) {
                    changed.put(change.substring(0, equals), change.substring(equals + 1));
                }
            }
            return new Ad(changed);
        }
    }

    static List<Pair> all() {
        var ads = new HashMap<String, Ad>();
        rows("ads.csv").forEach(row -> ads.put(row.get("id"), new Ad(row.toMap())));
        var pairs = new ArrayList<Pair>();
        for (var row : rows("pairs.csv")) {
            var one = Objects.requireNonNull(ads.get(row.get("one")));
            var other = Objects.requireNonNull(ads.get(row.get("other"))).with(row.get("changes"));
            pairs.add(new Pair(
                    row.get("category"),
                    row.get("label").equals("same"),
                    (pairs.size() + 1) % 3 == 0,
                    vacancy(one, "one"),
                    vacancy(other, "other")));
        }
        return pairs;
    }

    private static Vacancy vacancy(Ad ad, String source) {
        var closes = date(ad.get("closes"));
        return new Vacancy(
                VacancyKind.ofCode(ad.get("kind")),
                ad.get("title"),
                new Employer(ad.get("employer"), ad.get("business").isEmpty() ? null : ad.get("business"), false),
                List.of(),
                places(ad.get("place")),
                false,
                new Schedule(
                        date(ad.get("starts")),
                        date(ad.get("ends")),
                        null,
                        Stated.NOT_STATED,
                        closes == null
                                ? null
                                : closes.plusDays(1).atStartOfDay(HELSINKI).toInstant()),
                Offer.UNTOLD,
                Requirements.NONE_STATED,
                how(ad.get("contact")),
                List.of(new Source(source, ad.get("id"), "Lähde: testi", null, Instant.EPOCH, true)));
    }

    private static List<Place> places(String written) {
        return written.isEmpty()
                ? List.of()
                : List.of(PlaceDirectory.shipped().locate(written).place());
    }

    private static HowToApply how(String contact) {
        if (contact.startsWith("https:")) {
            return new HowToApply(URI.create(contact), null, null, null);
        }
        return contact.contains("@")
                ? new HowToApply(null, contact, null, null)
                : new HowToApply(null, null, PhoneNumber.parse(contact).orElse(null), null);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            var text = new ClassPathResource("jobs/duplicate/" + name).getContentAsString(StandardCharsets.UTF_8);
            try (var parser = format.parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
