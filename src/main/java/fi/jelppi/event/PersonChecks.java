package fi.jelppi.event;

import fi.jelppi.event.PersonInput.Field;
import fi.jelppi.event.PersonInput.Problem;
import fi.jelppi.mail.EmailAddress;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules behind {@link PersonInput}. A personal identity code or a full date of birth is never taken in. */
final class PersonChecks {

    private static final int OLDEST_YEAR = 1900;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    /** Day, month, year, century sign (also the ones since 2023), individual number, check character. */
    private static final Pattern IDENTITY_CODE = Pattern.compile(
            "(?<![0-9])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y](?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH = Pattern.compile("\\s*[\\p{Pd}\u2212]\\s*");

    private static final Pattern FULL_DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{8}|\\d{6}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,}");

    private PersonChecks() {}

    /** Without spaces around and doubled ones. */
    static String tidy(String value) {
        return SPACES.matcher(value.strip()).replaceAll(" ").strip();
    }

    /** Also with another dash, with spaces around it, in wide digits, or grown together with a name. */
    static boolean hasIdentityCode(String value) {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return IDENTITY_CODE.matcher(DASH.matcher(plain).replaceAll("-")).find();
    }

    static Optional<Problem> problem(Field field, String raw, int thisYear) {
        if (raw.length() > 1000) {
            return Optional.of(Problem.TOO_LONG);
        }
        var stripped = raw.strip();
        var value = tidy(stripped);
        if (value.isEmpty()) {
            return field == Field.GIVEN_NAME ? Optional.of(Problem.MISSING) : Optional.empty();
        }
        if (hasIdentityCode(value)) {
            return Optional.of(Problem.IDENTITY_CODE);
        }
        if (value.length() > field.longest()) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (INVISIBLE.matcher(stripped).find()) {
            return Optional.of(Problem.CONTROL_CHARACTER);
        }
        return syntax(field, value, thisYear);
    }

    private static Optional<Problem> syntax(Field field, String value, int thisYear) {
        return switch (field) {
            case GIVEN_NAME, FAMILY_NAME, VILLAGE -> Optional.empty();
            case BIRTH_YEAR -> year(value, thisYear);
            case EMAIL -> EmailAddress.parse(value).isPresent() ? Optional.empty() : Optional.of(Problem.NOT_AN_EMAIL);
            case PHONE -> PHONE.matcher(value).matches() ? Optional.empty() : Optional.of(Problem.NOT_A_PHONE);
        };
    }

    private static Optional<Problem> year(String value, int thisYear) {
        if (FULL_DATE.matcher(value).matches()) {
            return Optional.of(Problem.FULL_DATE);
        }
        if (!YEAR.matcher(value).matches()) {
            return Optional.of(Problem.NOT_A_YEAR);
        }
        int year = Integer.parseInt(value);
        return year < OLDEST_YEAR || year > thisYear ? Optional.of(Problem.NOT_A_YEAR) : Optional.empty();
    }
}
