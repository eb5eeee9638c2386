package fi.jelppi.jobs.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream, one at a time, so that an answer of any length needs the room of one line only. */
final class Ndjson {

    /** In bytes; a longer line is passed over. */
    static final int LONGEST_LINE = 1024 * 1024;

    /** @param text empty for a line that is too long */
    record Line(int number, Optional<String> text, boolean ended) {}

    private final InputStream in;
    private final long most;
    private long total;
    private int number;

    /** @param most bytes of the whole answer */
    Ndjson(InputStream in, long most) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.most = most;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws IOException also when the connection ends in the middle
     * @throws SourceFailure when the answer is larger than it may be
     */
    Optional<Line> next() throws IOException, SourceFailure {
        while (true) {
            var bytes = new ByteArrayOutputStream();
            int length = 0;
            int read = read();
            if (read < 0) {
                return Optional.empty();
            }
            for (; read >= 0 && read != '\n'; read = read()) {
                if (++length <= LONGEST_LINE) {
                    bytes.write(read);
                }
            }
            number++;
            var text = bytes.toString(StandardCharsets.UTF_8).strip();
            if (!text.isEmpty()) {
                return Optional.of(
                        new Line(number, length > LONGEST_LINE ? Optional.empty() : Optional.of(text), read == '\n'));
            }
        }
    }

    private int read() throws IOException, SourceFailure {
        if (++total > most) {
            throw new SourceFailure(SourceFailure.Kind.TOO_MUCH);
        }
        return in.read();
    }
}
