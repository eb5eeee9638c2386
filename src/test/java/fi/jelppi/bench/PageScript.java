package fi.jelppi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A script that a bench puts into the page; it lies beside the benches. */
final class PageScript {

    private PageScript() {}

    static String named(String name) throws IOException {
        try (var script = PageScript.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException(name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
