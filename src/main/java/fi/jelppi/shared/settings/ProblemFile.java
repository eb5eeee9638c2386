package fi.jelppi.shared.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leaves why the node did not start in the file that the system property {@value #PROPERTY} names, as JSON: the page that
 * a hall's screen shows meanwhile reads it. {@code kind} is {@code setting} when a person must correct something, and
 * {@code start} for everything else; what is not known is left out.
 */
class ProblemFile implements FailureAnalysisReporter {

    static final String PROPERTY = "jelppi.problem-file";

    private static final Logger log = LoggerFactory.getLogger(ProblemFile.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var file = System.getProperty(PROPERTY, "");
        if (!file.isEmpty()) {
            write(Path.of(file), content(analysis));
        }
    }

    private static Map<String, String> content(FailureAnalysis analysis) {
        var content = new LinkedHashMap<String, String>();
        if (analysis instanceof BadSettingAnalysis bad) {
            BadSetting setting = bad.setting();
            content.put("kind", "setting");
            content.put("property", setting.property());
            content.put("value", setting.value());
            content.put("why", setting.why());
            content.put("example", setting.example());
            content.put("where", setting.where());
        } else {
            content.put("kind", "start");
            content.put("why", analysis.getDescription());
        }
        content.values().removeIf(value -> value == null);
        return content;
    }

    /** Never half a file: the screen may read at any moment. */
    private static void write(Path file, Map<String, String> content) {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(draft, JsonMapper.builder().build().writeValueAsString(content));
            if (Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
                // The page that waits runs as another user than the node, whose own files are nobody else's.
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("could not leave the reason in {}: {}", file, e.toString());
        }
    }
}
