package fi.jelppi.jobs.list;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.FirstName;
import fi.jelppi.shared.PhoneNumber;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a visitor typed so that a coach can get in touch; not looked at yet. */
public record InterestInput(String firstName, String phone, String email) {

    /** Where somebody can be reached; a shorter number is a service or a slip of the finger. */
    private static final int FEWEST_DIGITS = 6;

    /** The fields of the form. */
    public enum Field {
        FIRST_NAME,
        PHONE,
        EMAIL
    }

    /** Why a value cannot be taken; the code is the end of the text key {@code jobs.interest.bad.<code>}. */
    public enum Problem {
        NAME_LONG("name-long"),
        NAME_CHARACTERS("name-characters"),
        UNREACHABLE("unreachable"),
        PHONE_WRONG("phone-wrong"),
        EMAIL_WRONG("email-wrong");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "jobs.interest.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    public record Good(InterestedPerson person) implements Checked {}

    public record Bad(Map<Field, Problem> problems) implements Checked {}

    /** As it stands in a fact; whatever came over the wire is looked at. */
    static InterestInput of(InterestFacts.Person fact) {
        return new InterestInput(text(fact.firstName()), text(fact.phone()), text(fact.email()));
    }

    /** Checks in the order size, characters, syntax. Spaces around and doubled ones are forgiven. */
    public Checked check() {
        var problems = new EnumMap<Field, Problem>(Field.class);
        var name = new FirstName(firstName);
        name.fault()
                .ifPresent(fault -> problems.put(
                        Field.FIRST_NAME, fault == FirstName.Fault.LONG ? Problem.NAME_LONG : Problem.NAME_CHARACTERS));
        var number = PhoneNumber.parse(phone).filter(found -> found.digits() >= FEWEST_DIGITS);
        var address = EmailAddress.parse(email);
        if (phone.isBlank() && email.isBlank()) {
            problems.put(Field.PHONE, Problem.UNREACHABLE);
        }
        if (!phone.isBlank() && number.isEmpty()) {
            problems.put(Field.PHONE, Problem.PHONE_WRONG);
        }
        if (!email.isBlank() && address.isEmpty()) {
            problems.put(Field.EMAIL, Problem.EMAIL_WRONG);
        }
        return problems.isEmpty()
                ? new Good(new InterestedPerson(name.tidy(), number.orElse(null), address.orElse(null)))
                : new Bad(problems);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "InterestInput";
    }
}
