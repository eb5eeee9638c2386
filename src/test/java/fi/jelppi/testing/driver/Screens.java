package fi.jelppi.testing.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a kiosk has shown, line by line in a file. A line is written after the service has answered and before anybody else
 * hears of it, and a kill -9 cannot take back what the operating system has: so no green screen is missing here.
 */
public final class Screens {

    /** The visit is marked now. */
    public static final String GREEN = "green";
    /** The visit was marked before. */
    public static final String BLUE = "blue";
    /** The visit was taken back. */
    public static final String UNDONE = "undone";

    private static final String FILE = "screens.txt";

    private final FileChannel lines;

    private Screens(FileChannel lines) {
        this.lines = lines;
    }

    static Screens writing(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Screens(
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    synchronized void show(String colour, UUID visit) {
        try {
            lines.write(ByteBuffer.wrap((colour + " " + visit + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The visits that the kiosk with this data folder has shown in that colour. */
    public static Set<UUID> shown(Path folder, String colour) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Set.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(colour + " "))
                .map(line -> UUID.fromString(line.substring(colour.length() + 1)))
                .collect(Collectors.toSet());
    }
}
