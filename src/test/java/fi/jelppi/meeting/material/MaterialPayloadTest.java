package fi.jelppi.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.material.MaterialPayload.Entry;
import fi.jelppi.meeting.material.MaterialPayload.FileNote;
import fi.jelppi.shared.EventId;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialPayloadTest {

    private static final EventId EVENT = new EventId(UUID.fromString("0197d8a0-0000-7000-8000-000000000001"));
    private static final Instant END = Instant.parse("2026-11-27T12:00:00Z");
    private static final MaterialId ID = new MaterialId(UUID.fromString("0197d8a0-0000-7000-8000-000000000002"));

    private static final Handouts ALL = new Handouts(
            EVENT,
            "Palkka.fi yhdistykselle",
            LocalDate.of(2026, 11, 27),
            List.of(
                    new Handout(
                            ID,
                            MaterialKind.FILE,
                            "Diat",
                            END,
                            END.plusSeconds(86_400),
                            null,
                            new StoredFile("diat.pdf", FileType.PDF, 12, "0".repeat(64))),
                    new Handout(
                            ID,
                            MaterialKind.RECORDING,
                            "Tallenne",
                            Instant.EPOCH,
                            END,
                            URI.create("https://video.example.fi/1"),
                            null)));

    @Test
    void formOnTheWireStaysAsItIs() {
        var json = WireJson.MAPPER.writeValueAsString(MaterialPayload.of(ALL));
        GoldenJson.matches("meeting.material-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, MaterialPayload.class).handouts(EVENT.value()))
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example.fi/1",
                "javascript:alert(1)",
                "https://localhost/x",
                "https://192.168.1.1/x",
                "https://user@example.fi/",
                ""
            })
    void aLinkThatNobodyShouldFollowIsNotTaken(String address) {
        assertThatThrownBy(
                        () -> of(new Entry(ID.toString(), "link", "x", END.toString(), END.toString(), address, null))
                                .handouts(EVENT.value()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatThisVersionDoesNotKnowIsNotTaken() {
        var file = new FileNote("a.pdf", "pdf", 1, "0".repeat(64));
        assertThat(of(entry("file", END.toString(), file))
                        .handouts(EVENT.value())
                        .all())
                .hasSize(1);
        for (var wrong : List.of(
                entry("game", END.toString(), file),
                entry("file", "yesterday", file),
                entry("file", END.toString(), null),
                entry("file", END.toString(), new FileNote("a.pdf", "exe", 1, "0".repeat(64))),
                entry("file", END.toString(), new FileNote("../a.pdf", "pdf", 1, "0".repeat(64))))) {
            assertThatThrownBy(() -> of(wrong).handouts(EVENT.value()))
                    .as("%s", wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Entry entry(String kind, String until, @org.jspecify.annotations.Nullable FileNote file) {
        return new Entry(ID.toString(), kind, "x", END.toString(), until, "", file);
    }

    private static MaterialPayload of(Entry entry) {
        return new MaterialPayload("x", "2026-11-27", List.of(entry));
    }
}
