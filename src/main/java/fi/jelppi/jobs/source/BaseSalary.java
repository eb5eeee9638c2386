package fi.jelppi.jobs.source;

import static fi.jelppi.jobs.source.JsonText.text;

import fi.jelppi.jobs.FitText;
import fi.jelppi.jobs.PayText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Pay as a JobPosting states it, written as Finns write it: {@code 12,50–14 €/h}. {@link PayText} says it in other languages.
 *
 * @see <a href="https://schema.org/baseSalary">schema.org, baseSalary</a>
 */
final class BaseSalary {

    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 9;
    private static final String EURO = "EUR";

    private BaseSalary() {}

    /** Empty where nothing is stated that can be read. */
    static Optional<String> of(JsonNode stated) {
        if (!stated.isObject()) {
            return text(stated).map(pay -> FitText.cut(pay, LONGEST));
        }
        var value = stated.path("value");
        var amount = value.isObject() ? amount(value) : number(value);
        var currency = text(stated.path("currency"))
                .map(code -> code.equals(EURO) ? "€" : code)
                .orElse("€");
        var unit = text(value.path("unitText"))
                .or(() -> text(stated.path("unitText")))
                .map(name -> PayText.UNITS.getOrDefault(name, ""))
                .orElse("");
        return amount.map(pay -> FitText.cut(pay + " " + currency + unit, LONGEST));
    }

    private static Optional<String> amount(JsonNode value) {
        var least = number(value.path("minValue"));
        var most = number(value.path("maxValue"));
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(least.equals(most) ? least.get() : least.get() + "–" + most.get());
        }
        return least.map(limit -> PayText.FROM + limit)
                .or(() -> most.map(limit -> PayText.TO + limit))
                .or(() -> number(value.path("value")));
    }

    /** {@code 12.5} as {@code 12,50}; nothing for what is no number, and for none. */
    private static Optional<String> number(JsonNode node) {
        return text(node).flatMap(written -> {
            try {
                var number = new BigDecimal(written.replace(',', '.'));
                return number.signum() > 0
                                && number.precision() <= MOST_DIGITS
                                && Math.abs(number.scale()) <= MOST_DIGITS
                        ? Optional.of(written(number.stripTrailingZeros()))
                        : Optional.empty();
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        });
    }

    private static String written(BigDecimal number) {
        return (number.scale() > 0 ? number.setScale(2, RoundingMode.HALF_UP) : number)
                .toPlainString()
                .replace('.', ',');
    }
}
