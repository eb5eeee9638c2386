package fi.jelppi.jobs.post;

import static fi.jelppi.jobs.post.PostField.AGE;
import static fi.jelppi.jobs.post.PostField.CARDS;
import static fi.jelppi.jobs.post.PostField.CLOSES;
import static fi.jelppi.jobs.post.PostField.CONTACT;
import static fi.jelppi.jobs.post.PostField.EMAIL;
import static fi.jelppi.jobs.post.PostField.ENDS;
import static fi.jelppi.jobs.post.PostField.EXPERIENCE;
import static fi.jelppi.jobs.post.PostField.IN_PERSON;
import static fi.jelppi.jobs.post.PostField.KIND;
import static fi.jelppi.jobs.post.PostField.LANGUAGES;
import static fi.jelppi.jobs.post.PostField.LICENCE;
import static fi.jelppi.jobs.post.PostField.LINK;
import static fi.jelppi.jobs.post.PostField.PHONE;
import static fi.jelppi.jobs.post.PostField.POSITIONS;
import static fi.jelppi.jobs.post.PostField.REMOTE;
import static fi.jelppi.jobs.post.PostField.STARTS;
import static fi.jelppi.jobs.post.PostField.VOUCHER;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.rules.Cards;
import fi.jelppi.jobs.rules.Spoken;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a post must hold before anybody is asked to look at it. Every problem is told at once. */
final class PostChecks {

    /** So that what is kept of whoever wrote it has an end. */
    static final int LONGEST_OPEN_DAYS = 366;

    private static final int YOUNGEST = 13;
    private static final int OLDEST = 100;

    private final PostInput input;
    private final LocalDate today;
    private final Map<PostField, PostProblem> problems = new EnumMap<>(PostField.class);

    private PostChecks(PostInput input, LocalDate today) {
        this.input = input;
        this.today = today;
    }

    /** Empty when nothing is wrong. */
    static Map<PostField, PostProblem> problems(PostInput input, LocalDate today) {
        var checks = new PostChecks(input, today);
        checks.lengths();
        checks.choices();
        checks.dates();
        checks.waysToApply();
        checks.must(
                CONTACT, PostProblem.NOT_AN_EMAIL, it -> EmailAddress.parse(it).isPresent());
        checks.must(AGE, PostProblem.NOT_AN_AGE, PostChecks::isAge);
        checks.must(POSITIONS, PostProblem.NOT_A_COUNT, PostChecks::isCount);
        return checks.problems;
    }

    private void lengths() {
        for (PostField field : PostField.values()) {
            var value = input.value(field);
            if (value.isEmpty() && field.isRequired()) {
                problems.put(field, PostProblem.MISSING);
            } else if (value.length() > field.longest()) {
                problems.put(field, PostProblem.TOO_LONG);
            }
        }
    }

    private void choices() {
        must(
                KIND,
                PostProblem.NOT_A_CHOICE,
                it -> Stream.of(VacancyKind.values())
                        .anyMatch(kind -> kind.code().equals(it)));
        for (PostField field : List.of(LICENCE, EXPERIENCE, VOUCHER, REMOTE)) {
            must(field, PostProblem.NOT_A_CHOICE, it -> it.equals("yes") || it.equals("no"));
        }
        must(CARDS, PostProblem.NOT_A_CHOICE, it -> Cards.names().containsAll(input.chosen(CARDS)));
        must(LANGUAGES, PostProblem.NOT_A_CHOICE, it -> Spoken.codes().containsAll(input.chosen(LANGUAGES)));
    }

    private void dates() {
        for (PostField field : List.of(STARTS, ENDS, CLOSES)) {
            must(field, PostProblem.NOT_A_DATE, it -> PostDates.parse(it).isPresent());
        }
        date(CLOSES).filter(it -> it.isBefore(today)).ifPresent(it -> problems.putIfAbsent(CLOSES, PostProblem.PAST));
        date(CLOSES)
                .filter(it -> it.isAfter(today.plusDays(LONGEST_OPEN_DAYS)))
                .ifPresent(it -> problems.putIfAbsent(CLOSES, PostProblem.TOO_FAR));
        date(ENDS)
                .filter(end -> date(STARTS).filter(end::isBefore).isPresent())
                .ifPresent(it -> problems.putIfAbsent(ENDS, PostProblem.ENDS_BEFORE_START));
    }

    private void waysToApply() {
        must(LINK, PostProblem.NOT_A_LINK, it -> link(it).isPresent());
        must(EMAIL, PostProblem.NOT_AN_EMAIL, it -> EmailAddress.parse(it).isPresent());
        must(PHONE, PostProblem.NOT_A_PHONE, it -> PhoneNumber.parse(it).isPresent());
        if (Stream.of(LINK, EMAIL, PHONE, IN_PERSON)
                .allMatch(it -> input.value(it).isEmpty())) {
            problems.put(LINK, PostProblem.NO_WAY_TO_APPLY);
        }
    }

    private void must(PostField field, PostProblem otherwise, Predicate<String> good) {
        var value = input.value(field);
        if (!value.isEmpty() && !good.test(value)) {
            problems.putIfAbsent(field, otherwise);
        }
    }

    private Optional<LocalDate> date(PostField field) {
        return PostDates.parse(input.value(field));
    }

    /** Forgives that people leave out {@code https://}. */
    static Optional<URI> link(String typed) {
        try {
            return Optional.of(URI.create(typed.contains(":") ? typed : "https://" + typed))
                    .filter(HowToApply::isWeb)
                    .filter(it -> it.getHost().contains("."));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,3}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= VacancyInput.MOST_POSITIONS;
    }

    private static boolean isAge(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) >= YOUNGEST && Integer.parseInt(text) <= OLDEST;
    }
}
