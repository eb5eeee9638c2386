package fi.jelppi.guides.window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The name of a file as a launcher tells it: somebody else chose it, so it is shown with care and never used. */
final class ToldName {

    /** What may turn writing round or is not seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}]");

    private static final int LONGEST = 80;

    private ToldName() {}

    static String of(String base64) {
        try {
            var name = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            var seen = UNSEEN.matcher(name).replaceAll("");
            return seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen;
        } catch (IllegalArgumentException _) {
            return "?";
        }
    }
}
