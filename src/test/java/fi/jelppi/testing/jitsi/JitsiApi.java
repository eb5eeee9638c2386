package fi.jelppi.testing.jitsi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where {@code scripts/jitsi-api} has put the browser side of Jitsi; builds it when nobody has. */
final class JitsiApi {

    private static final String PROPERTY = "jelppi.jitsi-api";

    private JitsiApi() {}

    static Path folder() {
        var given = System.getProperty(PROPERTY, "");
        return given.isEmpty() ? built() : Path.of(given);
    }

    private static Path built() {
        try {
            var process = new ProcessBuilder("scripts/jitsi-api")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("scripts/jitsi-api failed");
            }
            return Path.of(printed.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
