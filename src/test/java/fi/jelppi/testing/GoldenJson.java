package fi.jelppi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the form of what goes over the wire in {@code src/test/resources/golden}. A difference means that older nodes
 * will not understand: make a new version of the message instead. {@code -Djelppi.golden.write=true} writes new files.
 */
public final class GoldenJson {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GoldenJson() {}

    /** @param name file below the folder, for example {@code sync/facts.json} */
    public static void matches(String name, String json) {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("jelppi.golden.write") && !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(json));
                Files.writeString(file, pretty + "\n", StandardCharsets.UTF_8);
            }
            assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
