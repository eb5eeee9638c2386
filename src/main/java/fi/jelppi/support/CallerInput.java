package fi.jelppi.support;

import fi.jelppi.shared.PhoneNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a visitor typed to be called; not looked at yet. */
public record CallerInput(String firstName, String phone) {

    static final int LONGEST_NAME = 40;

    /** Where somebody can be reached; a shorter number is a service or a slip of the finger. */
    private static final int FEWEST_DIGITS = 6;

    /** No digits: an identity code is never taken in. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} '’-]*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

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
        nameProblem().ifPresent(problem -> problems.put(Field.FIRST_NAME, problem));
        var number = PhoneNumber.parse(phone).filter(found -> found.digits() >= FEWEST_DIGITS);
        if (phone.isBlank()) {
            problems.put(Field.PHONE, Problem.PHONE_MISSING);
        } else if (number.isEmpty()) {
            problems.put(Field.PHONE, Problem.PHONE_WRONG);
        }
        return problems.isEmpty() ? new Good(new Caller(name(), number.orElseThrow())) : new Bad(problems);
    }

    private Optional<Problem> nameProblem() {
        if (firstName.length() > 2 * LONGEST_NAME) {
            return Optional.of(Problem.NAME_LONG);
        }
        var name = name();
        if (name == null) {
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Problem.NAME_LONG);
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(Problem.NAME_CHARACTERS);
    }

    private @Nullable String name() {
        var tidy = SPACES.matcher(firstName.strip()).replaceAll(" ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    @Override
    public String toString() {
        return "CallerInput";
    }
}
