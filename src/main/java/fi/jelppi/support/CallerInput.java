package fi.jelppi.support;

import fi.jelppi.shared.FirstName;
import fi.jelppi.shared.PhoneNumber;
import java.util.EnumMap;
import java.util.Map;

/** What a visitor typed to be called; not looked at yet. */
public record CallerInput(String firstName, String phone) {

    /** Where somebody can be reached; a shorter number is a service or a slip of the finger. */
    private static final int FEWEST_DIGITS = 6;

    /** The fields of the form. */
    public enum Field {
        FIRST_NAME,
        PHONE
    }

    /** Why a value cannot be taken; the code is the end of the text key {@code support.call.bad.<code>}. */
    public enum Problem {
        NAME_LONG("name-long"),
        NAME_CHARACTERS("name-characters"),
        PHONE_MISSING("phone-missing"),
        PHONE_WRONG("phone-wrong");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "support.call.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    public record Good(Caller caller) implements Checked {}

    public record Bad(Map<Field, Problem> problems) implements Checked {}

    /** Checks in the order size, characters, syntax. Spaces around and doubled ones are forgiven. */
    public Checked check() {
        var problems = new EnumMap<Field, Problem>(Field.class);
        var name = new FirstName(firstName);
        name.fault()
                .ifPresent(fault -> problems.put(
                        Field.FIRST_NAME, fault == FirstName.Fault.LONG ? Problem.NAME_LONG : Problem.NAME_CHARACTERS));
        var number = PhoneNumber.parse(phone).filter(found -> found.digits() >= FEWEST_DIGITS);
        if (phone.isBlank()) {
            problems.put(Field.PHONE, Problem.PHONE_MISSING);
        } else if (number.isEmpty()) {
            problems.put(Field.PHONE, Problem.PHONE_WRONG);
        }
        return problems.isEmpty() ? new Good(new Caller(name.tidy(), number.orElseThrow())) : new Bad(problems);
    }

    @Override
    public String toString() {
        return "CallerInput";
    }
}
