package fi.jelppi.jobs;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of pay in the reader's language. A vacancy keeps it as Finns write it, {@code alkaen 12,50 €/h}; what is more
 * than an amount is the employer's own words and stays.
 */
public final class PayText {

    public static final String FROM = "alkaen ";
    public static final String TO = "enintään ";

    /** By the name that schema.org has for it, as it stands after the amount. */
    public static final Map<String, String> UNITS =
            Map.of("HOUR", "/h", "DAY", "/pv", "WEEK", "/vko", "MONTH", "/kk", "YEAR", "/v");

    private static final Map<String, String> UNIT_KEYS = Map.of(
            "/h",
            "jobs.pay.hour",
            "/pv",
            "jobs.pay.day",
            "/vko",
            "jobs.pay.week",
            "/kk",
            "jobs.pay.month",
            "/v",
            "jobs.pay.year");

    private static final String NUMBER = "\\d{1,9}(?:,\\d{1,2})?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(" + FROM + "|" + TO + ")?(" + NUMBER + "(?:–" + NUMBER + ")?) (€|[A-Z]{3})(/h|/pv|/vko|/kk|/v)?");

    private PayText() {}

    /** Texts of the reader's language. */
    public interface Texts {
        String of(String key, String part);
    }

    public static String in(Locale reader, String pay, Texts texts) {
        var amount = AMOUNT.matcher(pay);
        if (!amount.matches()) {
            return pay;
        }
        char point = DecimalFormatSymbols.getInstance(Locale.of(reader.getLanguage()))
                .getDecimalSeparator();
        var text = amount.group(2).replace(',', point) + " " + amount.group(3);
        if (amount.group(4) != null) {
            text = texts.of(Objects.requireNonNull(UNIT_KEYS.get(amount.group(4))), text);
        }
        if (amount.group(1) == null) {
            return text;
        }
        return texts.of(amount.group(1).equals(FROM) ? "jobs.pay.from" : "jobs.pay.to", text);
    }
}
