package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.PayText;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.Spoken;
import fi.jelppi.jobs.rules.Suits;
import fi.jelppi.jobs.search.AgeFit;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.jobs.search.Narrowing;
import fi.jelppi.jobs.search.Want;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of a vacancy, in the language of the screen. The source's own words stay as they are. */
@Component
@OnKiosk
class JobWords {

    /** Within a village nobody counts kilometres. */
    private static final double HERE_KM = 2;

    /** A badge: words and how they look. */
    record Badge(String text, String look) {}

    private final Clock clock;
    private final JelppiProperties properties;

    JobWords(Clock clock, JelppiProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** Place, distance, when, and until when to apply, as far as they are known. */
    String facts(Hit hit) {
        var vacancy = hit.posting().vacancy();
        return Stream.of(
                        places(vacancy),
                        distance(hit.kilometres()),
                        Optional.ofNullable(vacancy.schedule().hours()).or(() -> period(vacancy)),
                        closing(vacancy))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    Optional<String> places(Vacancy vacancy) {
        var names = vacancy.places().stream().map(Place::name).distinct().collect(Collectors.joining(", "));
        if (vacancy.remote()) {
            return Optional.of(names.isEmpty() ? text("jobs.kiosk.remote") : names + ", " + text("jobs.kiosk.remote"));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    Optional<String> pay(Vacancy vacancy) {
        return Optional.ofNullable(vacancy.offer().pay())
                .map(pay -> PayText.in(UI.getCurrentOrThrow().getLocale(), pay, JobWords::text));
    }

    /** For example {@code suomi, englanti}. */
    Optional<String> languages(Requirements asked) {
        var reader = UI.getCurrentOrThrow().getLocale();
        var names = asked.languages().stream()
                .map(code -> Spoken.name(code, reader))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    Optional<String> distance(OptionalDouble kilometres) {
        if (kilometres.isEmpty()) {
            return Optional.empty();
        }
        double km = kilometres.getAsDouble();
        return Optional.of(km < HERE_KM ? text("jobs.kiosk.here") : text("jobs.kiosk.kilometres", Math.round(km)));
    }

    Optional<String> period(Vacancy vacancy) {
        var starts = vacancy.schedule().starts();
        var ends = vacancy.schedule().ends();
        if (starts == null && ends == null) {
            return Optional.empty();
        }
        if (starts == null) {
            return Optional.of(text("jobs.kiosk.until", day(Objects.requireNonNull(ends))));
        }
        return Optional.of(ends == null ? text("jobs.kiosk.from", day(starts)) : day(starts) + "–" + day(ends));
    }

    Optional<String> closing(Vacancy vacancy) {
        return Optional.ofNullable(vacancy.schedule().closes())
                .map(closes -> text("jobs.kiosk.apply-by", day(lastDay(closes))));
    }

    /** The kind is said where a list has several. */
    List<Badge> badges(Hit hit, Want want) {
        var vacancy = hit.posting().vacancy();
        var badges = new ArrayList<Badge>();
        if (want.hasSeveralKinds()) {
            badges.add(new Badge(text(vacancy.kind().textKey()), "kind"));
        }
        age(vacancy, hit.fit()).ifPresent(badges::add);
        if (vacancy.schedule().partTime() == Stated.YES && Suits.isEmployment(vacancy.kind())) {
            badges.add(new Badge(text("jobs.narrowing.part-time"), "kind"));
        }
        if (vacancy.offer().voucher() == Stated.YES) {
            badges.add(new Badge(text("jobs.kiosk.voucher"), "good"));
        }
        if (vacancy.requirements().experience() == Stated.NO) {
            badges.add(new Badge(text("jobs.kiosk.no-experience"), "good"));
        }
        if (vacancy.requirements().licence() == Stated.NO) {
            badges.add(new Badge(text("jobs.kiosk.no-licence"), "good"));
        }
        if (vacancy.requirements().licence() == Stated.YES) {
            badges.add(new Badge(text("jobs.kiosk.licence-needed"), "ask"));
        }
        if (vacancy.requirements().car() == Stated.YES) {
            badges.add(new Badge(text("jobs.kiosk.car-needed"), "ask"));
        }
        if (Narrowing.isClosingSoon(vacancy, clock.instant())) {
            badges.add(new Badge(text("jobs.kiosk.closing-soon"), "soon"));
        }
        return badges;
    }

    private Optional<Badge> age(Vacancy vacancy, @Nullable AgeFit fit) {
        var age = vacancy.requirements().age();
        if (fit == null) {
            return Optional.ofNullable(age).map(limits -> new Badge(ages(limits), "ask"));
        }
        return Optional.of(
                switch (fit) {
                    case FITS -> new Badge(text("jobs.kiosk.fits", ages(Objects.requireNonNull(age))), "good");
                    case DEPENDS -> new Badge(text("jobs.kiosk.depends", ages(Objects.requireNonNull(age))), "ask");
                    case ASK -> new Badge(text("jobs.kiosk.ask-age"), "ask");
                    case NO -> new Badge(text("jobs.kiosk.other-age"), "ask");
                });
    }

    /** For example {@code 16–20 v}. */
    String ages(Age age) {
        var from = age.from();
        var to = age.to();
        if (from == null) {
            return text("jobs.kiosk.age-to", Objects.requireNonNull(to).toString());
        }
        return to == null
                ? text("jobs.kiosk.age-from", from.toString())
                : text("jobs.kiosk.age-between", from.toString(), to.toString());
    }

    /** As the source's terms ask for, and when the source last changed it. */
    String source(Vacancy vacancy) {
        var attributions =
                vacancy.sources().stream().map(Source::attribution).distinct().collect(Collectors.joining(", "));
        var updated = LocalDate.ofInstant(vacancy.source().updated(), properties.zone());
        return text("jobs.kiosk.source", attributions, day(updated));
    }

    /** Midnight belongs to the day that ends with it. */
    private LocalDate lastDay(Instant closes) {
        return LocalDate.ofInstant(closes.minusSeconds(1), properties.zone());
    }

    /** For example {@code 15.5.}; another year is named. */
    String day(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(
                        ui.getTranslation(thisYear ? "jobs.kiosk.day" : "shared.format.date"), ui.getLocale())
                .format(day);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }

    private static String text(String key, Object... parts) {
        return UI.getCurrentOrThrow().getTranslation(key, parts);
    }
}
