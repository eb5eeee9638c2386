package fi.jelppi.guides.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ToolPayloadTest {

    private static final Tool TOOL = SomeTool.called("Työsopimus")
            .kind(ToolKind.FORM)
            .contact("Kyläyhdistys", "016 123 456", "kyla@example.fi")
            .file(new StoredFile("työsopimus.pdf", FileType.PDF, 1234, "ab".repeat(32)))
            .tool();

    @Test
    void formOnTheWireStaysAsItIs() {
        var json = WireJson.MAPPER.writeValueAsString(ToolPayload.of(TOOL));
        GoldenJson.matches("library.tool-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, ToolPayload.class).tool()).isEqualTo(TOOL);
    }

    @Test
    void whatIsNotThereComesBackAsNothing() {
        var bare = SomeTool.called("Palkka.fi").source("").tool();
        assertThat(ToolPayload.of(bare).tool()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, gadget",
        "theme, gardening",
        "address, javascript:alert(1)",
        "address, https://127.0.0.1/",
        "source, file:///etc/passwd",
        "phone, call me",
        "checked, yesterday",
        "review, ''"
    })
    void refusesWhatMustNotBeShown(String field, String value) {
        assertThatThrownBy(() -> with(Map.of(field, value)).tool()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"name, ../../etc/passwd.pdf", "name, lomake.html", "type, svg", "hash, ../x"})
    void refusesAFileThatIsNone(String field, String value) {
        var json = tree();
        ((ObjectNode) json.get("file")).put(field, value);
        assertThatThrownBy(() ->
                        WireJson.MAPPER.treeToValue(json, ToolPayload.class).tool())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageOfANewerVersionIsTakenForFinnish() {
        assertThat(with(Map.of("language", "tlh")).tool().language()).hasToString("fi");
    }

    private static ToolPayload with(Map<String, String> fields) {
        var json = tree();
        fields.forEach(json::put);
        return WireJson.MAPPER.treeToValue(json, ToolPayload.class);
    }

    private static ObjectNode tree() {
        return WireJson.MAPPER.valueToTree(ToolPayload.of(TOOL));
    }
}
