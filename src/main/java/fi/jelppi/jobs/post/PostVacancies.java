package fi.jelppi.jobs.post;

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
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.rules.Hints;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a vacancy of a post that is in order. */
@Component
@OnCentral
class PostVacancies {

    /** Code of the source; not that of what the desk writes, so that a post has its writer alone. */
    static final String SOURCE = "association";

    private final PointPlaces places;
    private final JelppiProperties node;

    PostVacancies(PointPlaces places, JelppiProperties node) {
        this.places = places;
        this.node = node;
    }

    Vacancy vacancy(PostId id, PostInput input, Instant approved) {
        return Hints.fill(new Vacancy(
                VacancyKind.ofCode(input.value(PostField.KIND)),
                input.value(PostField.TITLE),
                new Employer(input.value(PostField.ASSOCIATION), null, true),
                blocks(input.value(PostField.DESCRIPTION)),
                List.of(place(input.value(PostField.PLACE))),
                stated(input, PostField.REMOTE) == Stated.YES,
                schedule(input),
                offer(input),
                requirements(input),
                howToApply(input),
                List.of(source(id, input, approved))));
    }

    private static List<Block> blocks(String description) {
        return Stream.of(description.split("\n\\s*\n"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Block::paragraph)
                .toList();
    }

    /** As it was written; where it is, is known of what stands in our tables. */
    private Place place(String name) {
        var known = places.directory().locate(name).place();
        return new Place(name, known.municipality(), null, known.at());
    }

    private Schedule schedule(PostInput input) {
        var closes = PostDates.parse(input.value(PostField.CLOSES)).orElseThrow();
        var hours = input.value(PostField.HOURS);
        return new Schedule(
                PostDates.parse(input.value(PostField.STARTS)).orElse(null),
                PostDates.parse(input.value(PostField.ENDS)).orElse(null),
                hours.isEmpty() ? null : hours,
                Stated.NOT_STATED,
                closes.plusDays(1).atStartOfDay(node.zone()).toInstant());
    }

    private static Offer offer(PostInput input) {
        var pay = input.value(PostField.PAY);
        var positions = input.value(PostField.POSITIONS);
        return new Offer(
                pay.isEmpty() ? null : pay,
                positions.isEmpty() ? null : Integer.valueOf(positions),
                stated(input, PostField.VOUCHER));
    }

    private static Requirements requirements(PostInput input) {
        var age = input.value(PostField.AGE);
        return new Requirements(
                age.isEmpty() ? null : new Age(Integer.valueOf(age), null),
                stated(input, PostField.LICENCE),
                Stated.NOT_STATED,
                stated(input, PostField.EXPERIENCE),
                input.chosen(PostField.CARDS),
                input.chosen(PostField.LANGUAGES),
                Set.of());
    }

    private static HowToApply howToApply(PostInput input) {
        var inPerson = input.value(PostField.IN_PERSON);
        return new HowToApply(
                PostChecks.link(input.value(PostField.LINK)).orElse(null),
                EmailAddress.parse(input.value(PostField.EMAIL))
                        .map(EmailAddress::value)
                        .orElse(null),
                PhoneNumber.parse(input.value(PostField.PHONE)).orElse(null),
                inPerson.isEmpty() ? null : inPerson);
    }

    private static Source source(PostId id, PostInput input, Instant approved) {
        return new Source(SOURCE, id.toString(), input.value(PostField.ASSOCIATION), null, approved, true);
    }

    private static Stated stated(PostInput input, PostField field) {
        return Stated.ofCode(input.value(field));
    }
}
