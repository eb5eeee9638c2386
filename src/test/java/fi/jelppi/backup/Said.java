package fi.jelppi.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What one of the commands answered. */
record Said(int status, String out, String err) {

    static Said to(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = new Commands(print(out), print(err)).execute(words);
        return new Said(status, out.toString(StandardCharsets.UTF_8).strip(), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Path path() {
        if (status != 0) {
            throw new AssertionError(err);
        }
        return Path.of(out);
    }
}
