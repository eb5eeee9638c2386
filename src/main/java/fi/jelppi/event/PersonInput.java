package fi.jelppi.event;

import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed, or a line of a file said, about a person; not looked at yet. */
public record PersonInput(
        String givenName, String familyName, String birthYear, String village, String email, String phone) {

    /** The fields; the code names them in forms, and is part of the text keys {@code event.person.<code>}. */
    public enum Field {
        GIVEN_NAME("given", 80),
        FAMILY_NAME("family", 80),
        BIRTH_YEAR("year", 20),
        VILLAGE("village", 80),
        EMAIL("email", 254),
        PHONE("phone", 30);

        private final String code;
        private final int longest;

        Field(String code, int longest) {
            this.code = code;
            this.longest = longest;
        }

        public String code() {
            return code;
        }

        /** Characters that fit. */
        public int longest() {
            return longest;
        }
    }

    /** Why a value cannot be taken; the code is the end of the text key {@code event.person.bad.<code>}. */
    public enum Problem {
        MISSING("missing"),
        TOO_LONG("too-long"),
        CONTROL_CHARACTER("control"),
        IDENTITY_CODE("hetu"),
        FULL_DATE("full-date"),
        NOT_A_YEAR("year"),
        NOT_AN_EMAIL("email"),
        NOT_A_PHONE("phone");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "event.person.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {

        record Good(Person person) implements Checked {}

        record Bad(Map<Field, Problem> problems) implements Checked {}
    }

    public static PersonInput empty() {
        return new PersonInput("", "", "", "", "", "");
    }

    public String value(Field field) {
        return switch (field) {
            case GIVEN_NAME -> givenName;
            case FAMILY_NAME -> familyName;
            case BIRTH_YEAR -> birthYear;
            case VILLAGE -> village;
            case EMAIL -> email;
            case PHONE -> phone;
        };
    }

    /** Checks in the order size, characters, syntax. Spaces around and doubled ones are forgiven. */
    public Checked check(int thisYear) {
        var problems = new EnumMap<Field, Problem>(Field.class);
        for (Field field : Field.values()) {
            PersonChecks.problem(field, value(field), thisYear).ifPresent(problem -> problems.put(field, problem));
        }
        if (problems.isEmpty() && PersonChecks.hasIdentityCode(givenName + familyName)) {
            problems.put(Field.FAMILY_NAME, Problem.IDENTITY_CODE);
        }
        return problems.isEmpty() ? new Checked.Good(person()) : new Checked.Bad(problems);
    }

    private Person person() {
        return new Person(
                PersonId.next(),
                PersonChecks.tidy(givenName),
                orNull(familyName),
                Optional.ofNullable(orNull(birthYear)).map(Integer::valueOf).orElse(null),
                orNull(village),
                orNull(email),
                orNull(phone));
    }

    private static @Nullable String orNull(String value) {
        var tidy = PersonChecks.tidy(value);
        return tidy.isEmpty() ? null : tidy;
    }
}
