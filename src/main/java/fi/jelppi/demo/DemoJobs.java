package fi.jelppi.demo;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Invented vacancies for trying things out. Open anew at each start, because their time for applying goes by. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoJobs {

    static final String SOURCE = "demo";

    private final VacancyIntake intake;
    private final Clock clock;
    private final ZoneId zone;

    DemoJobs(VacancyIntake intake, Clock clock, JelppiProperties properties) {
        this.intake = intake;
        this.clock = clock;
        this.zone = properties.zone();
    }

    void load() {
        intake.take(DemoFile.rows("jobs.csv").stream().map(this::vacancy).toList());
    }

    private Vacancy vacancy(CSVRecord row) {
        return new Vacancy(
                VacancyKind.ofCode(row.get("kind")),
                row.get("title"),
                new Employer(row.get("employer"), null, row.get("association").equals("yes")),
                List.of(Block.paragraph(row.get("text"))),
                List.of(place(row)),
                false,
                schedule(row),
                new Offer(null, null, Stated.ofCode(row.get("voucher"))),
                requirements(row),
                apply(row),
                List.of(source(row)));
    }

    private static Place place(CSVRecord row) {
        var at = new Place.Coordinates(
                Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
        return new Place(row.get("place"), "698", null, at);
    }

    private Schedule schedule(CSVRecord row) {
        var hours = row.get("hours");
        var closes = today().plusDays(Long.parseLong(row.get("closes")))
                .atTime(LocalTime.MAX)
                .atZone(zone)
                .toInstant();
        var partTime = hours.contains("viikossa") ? Stated.YES : Stated.NOT_STATED;
        return new Schedule(summer(row.get("from")), summer(row.get("to")), hours, partTime, closes);
    }

    /** In the summer that comes, or that is on. */
    private @Nullable LocalDate summer(String monthAndDay) {
        if (monthAndDay.isEmpty()) {
            return null;
        }
        int year = today().getYear() + (today().getMonth().compareTo(Month.JULY) > 0 ? 1 : 0);
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }

    private static Requirements requirements(CSVRecord row) {
        var from = number(row.get("age_from"));
        var to = number(row.get("age_to"));
        return new Requirements(
                from == null && to == null ? null : new Age(from, to),
                Stated.ofCode(row.get("licence")),
                Stated.NOT_STATED,
                Stated.ofCode(row.get("experience")),
                List.of(),
                List.of("fi"),
                Set.of());
    }

    private static HowToApply apply(CSVRecord row) {
        return new HowToApply(
                row.get("link").isEmpty() ? null : URI.create(row.get("link")),
                null,
                row.get("phone").isEmpty() ? null : new PhoneNumber(row.get("phone")),
                null);
    }

    private Source source(CSVRecord row) {
        return new Source(
                SOURCE,
                row.get("id"),
                "Keksitty ilmoitus",
                null,
                today().atStartOfDay(zone).toInstant(),
                true);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
