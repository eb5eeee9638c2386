package fi.jelppi.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Everything that a visit may leave in a browser: left on purpose, then looked for. */
final class Traces {

    private Traces() {}

    /** Puts something into every place that scripts can reach. */
    static void leave(Page page) throws IOException {
        page.evaluate(script("leave-traces.js"));
    }

    /** Names of the places that still hold something. */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page) throws IOException {
        return (List<String>) page.evaluate(script("find-traces.js"));
    }

    private static String script(String name) throws IOException {
        try (var script = Traces.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException(name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
