package fi.jelppi.shared.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application's settings without the application, as far as the reason why it cannot start. */
final class SettingsStart {

    @Configuration
    @ConfigurationPropertiesScan("fi.jelppi")
    static class OnlySettings {}

    private SettingsStart() {}

    /** What the screen would be told; empty after a good start. */
    static Map<String, String> problem(Path folder, String... settings) throws Exception {
        var file = folder.resolve("problem.json");
        var before = System.setProperty(ProblemFile.PROPERTY, file.toString());
        try (var context = new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return Map.of();
        } catch (RuntimeException e) {
            return Files.exists(file) ? read(file) : Map.of("kind", "untold", "why", e.toString());
        } finally {
            restore(before);
        }
    }

    private static Map<String, String> read(Path file) throws Exception {
        return JsonMapper.builder()
                .build()
                .readValue(Files.readString(file), new TypeReference<Map<String, String>>() {});
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            System.clearProperty(ProblemFile.PROPERTY);
        } else {
            System.setProperty(ProblemFile.PROPERTY, before);
        }
    }
}
