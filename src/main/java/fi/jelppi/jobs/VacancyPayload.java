package fi.jelppi.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.sync.spi.ReferenceType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A vacancy on the wire and in the database. Dates and times in ISO 8601; what is not stated is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VacancyPayload(
        String kind,
        String title,
        By employer,
        @Nullable List<Part> description,
        @Nullable List<At> places,
        @Nullable Boolean remote,
        @Nullable When when,
        @Nullable Terms offer,
        @Nullable Asks asks,
        @Nullable Ways apply,
        List<From> sources) {

    static final ReferenceType<VacancyPayload> TYPE = new ReferenceType<>("jobs.vacancy", 1, VacancyPayload.class);

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record By(
            String name,
            @Nullable String businessId,
            @Nullable Boolean association) {}

    record Part(String kind, String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record At(
            String name,
            @Nullable String municipality,
            @Nullable String postalCode,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record When(
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String hours,
            @Nullable String partTime,
            @Nullable String closes) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Terms(
            @Nullable String pay,
            @Nullable Integer positions,
            @Nullable String voucher) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Asks(
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String licence,
            @Nullable String car,
            @Nullable String experience,
            @Nullable List<String> cards,
            @Nullable List<String> languages,
            @Nullable List<String> found) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Ways(
            @Nullable String link,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String inPerson) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record From(
            String code,
            String externalId,
            String attribution,
            @Nullable String link,
            String updated,
            @Nullable Boolean mayForward) {}

    static VacancyPayload of(Vacancy vacancy) {
        return new VacancyPayload(
                vacancy.kind().code(),
                vacancy.title(),
                new By(
                        vacancy.employer().name(),
                        vacancy.employer().businessId(),
                        yes(vacancy.employer().association())),
                vacancy.description().stream()
                        .map(block -> new Part(block.kind().code(), block.text()))
                        .toList(),
                vacancy.places().stream().map(VacancyPayload::place).toList(),
                yes(vacancy.remote()),
                when(vacancy.schedule()),
                terms(vacancy.offer()),
                asks(vacancy.requirements()),
                ways(vacancy.howToApply()),
                vacancy.sources().stream().map(VacancyPayload::source).toList());
    }

    private static At place(Place place) {
        var at = place.at();
        return new At(
                place.name(),
                place.municipality(),
                place.postalCode(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude());
    }

    private static @Nullable When when(Schedule schedule) {
        return schedule.equals(Schedule.OPEN)
                ? null
                : new When(
                        text(schedule.starts()),
                        text(schedule.ends()),
                        schedule.hours(),
                        schedule.partTime().code(),
                        text(schedule.closes()));
    }

    private static @Nullable Terms terms(Offer offer) {
        return offer.equals(Offer.UNTOLD)
                ? null
                : new Terms(offer.pay(), offer.positions(), offer.voucher().code());
    }

    private static @Nullable Asks asks(Requirements asked) {
        if (asked.equals(Requirements.NONE_STATED)) {
            return null;
        }
        var age = asked.age();
        return new Asks(
                age == null ? null : age.from(),
                age == null ? null : age.to(),
                asked.licence().code(),
                asked.car().code(),
                asked.experience().code(),
                asked.cards(),
                asked.languages(),
                asked.found().stream().map(Found::code).sorted().toList());
    }

    private static @Nullable Ways ways(HowToApply how) {
        var phone = how.phone();
        return how.equals(HowToApply.UNTOLD)
                ? null
                : new Ways(text(how.link()), how.email(), phone == null ? null : phone.value(), how.inPerson());
    }

    private static From source(Source source) {
        return new From(
                source.code(),
                source.externalId(),
                source.attribution(),
                text(source.link()),
                source.updated().toString(),
                yes(source.mayForward()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Boolean yes(boolean value) {
        return value ? true : null;
    }

    /** @throws RuntimeException when a part cannot be read; the exchange keeps such a record aside */
    Vacancy toVacancy() {
        return new Vacancy(
                VacancyKind.ofCode(kind),
                title,
                new Employer(employer.name(), employer.businessId(), is(employer.association())),
                list(description).stream()
                        .map(part -> Block.of(part.kind(), part.text()))
                        .toList(),
                list(places).stream().map(VacancyPayload::toPlace).toList(),
                is(remote),
                when == null ? Schedule.OPEN : toSchedule(when),
                offer == null ? Offer.UNTOLD : new Offer(offer.pay(), offer.positions(), stated(offer.voucher())),
                asks == null ? Requirements.NONE_STATED : toRequirements(asks),
                apply == null ? HowToApply.UNTOLD : toWays(apply),
                sources.stream().map(VacancyPayload::toSource).toList());
    }

    private static Place toPlace(At at) {
        return new Place(
                at.name(),
                at.municipality(),
                at.postalCode(),
                at.latitude() == null || at.longitude() == null
                        ? null
                        : new Place.Coordinates(at.latitude(), at.longitude()));
    }

    private static Schedule toSchedule(When when) {
        return new Schedule(
                when.starts() == null ? null : LocalDate.parse(when.starts()),
                when.ends() == null ? null : LocalDate.parse(when.ends()),
                when.hours(),
                stated(when.partTime()),
                when.closes() == null ? null : Instant.parse(when.closes()));
    }

    private static Requirements toRequirements(Asks asks) {
        return new Requirements(
                asks.ageFrom() == null && asks.ageTo() == null ? null : new Age(asks.ageFrom(), asks.ageTo()),
                stated(asks.licence()),
                stated(asks.car()),
                stated(asks.experience()),
                list(asks.cards()),
                list(asks.languages()),
                found(list(asks.found())));
    }

    private static Set<Found> found(List<String> codes) {
        return Arrays.stream(Found.values())
                .filter(one -> codes.contains(one.code()))
                .collect(Collectors.toSet());
    }

    private static HowToApply toWays(Ways ways) {
        return new HowToApply(
                ways.link() == null ? null : URI.create(ways.link()),
                ways.email(),
                ways.phone() == null ? null : new PhoneNumber(ways.phone()),
                ways.inPerson());
    }

    private static Source toSource(From from) {
        return new Source(
                from.code(),
                from.externalId(),
                from.attribution(),
                from.link() == null ? null : URI.create(from.link()),
                Instant.parse(from.updated()),
                is(from.mayForward()));
    }

    private static boolean is(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static Stated stated(@Nullable String code) {
        return code == null ? Stated.NOT_STATED : Stated.ofCode(code);
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
