package fi.jelppi.guides.window;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.window.Attachments.Offer;
import fi.jelppi.guides.window.Attachments.State;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a launcher tells of a page that waits for a file, and what it is told. */
class AttachmentsTest {

    private final List<String> told = new ArrayList<>();
    private final Attachments attachments = new Attachments(told::add);

    @Test
    void tellsANumberAndNeverAName() {
        attachments.hear("wanted");
        attachments.hear("offer 2 5000 " + base64("../cv\n give 1.pdf"));
        var offer = attachments.offers().getFirst();
        assertThat(offer).isEqualTo(new Offer(2, 5000, "../cv give 1.pdf"));
        attachments.give(offer);
        assertThat(attachments.state()).isEqualTo(State.BUSY);
        attachments.giveNone();
        assertThat(told).containsExactly("give 2", "give 0");
    }

    @Test
    void nothingIsOfferedWhenNobodyWaitsAndEachWishBeginsAnew() {
        assertThat(attachments.isWanted()).isFalse();
        attachments.hear("wanted");
        attachments.hear("offer 1 1 YQ==");
        assertThat(attachments.isListed()).isFalse();
        attachments.hear("offered 3");
        assertThat(attachments.isListed()).isTrue();
        assertThat(attachments.left()).isEqualTo(3);
        attachments.hear("given 1");
        attachments.hear("unwanted");
        assertThat(attachments.isWanted()).isFalse();
        assertThat(attachments.offers()).isEmpty();
        assertThat(attachments.state()).as("still to be read").isEqualTo(State.GIVEN);
        attachments.hear("wanted");
        assertThat(attachments.state()).isEqualTo(State.NONE);
        assertThat(attachments.isListed()).isFalse();
        assertThat(attachments.left()).isZero();
        assertThat(attachments.offers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "given 1, GIVEN",
        "ungiven 1 stick, NO_STICK",
        "ungiven 0 stale, STALE",
        "ungiven 1 size, TOO_LARGE",
        "ungiven 1 kind, REFUSED",
        "ungiven 1 busy, WAIT",
        "ungiven 1 room, NO_ROOM",
        "ungiven 1 what-nobody-knows-yet, REFUSED"
    })
    void knowsWhatBecameOfAFile(String answer, State state) {
        assertThat(attachments.hear(answer)).isTrue();
        assertThat(attachments.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "busy",
                "wanted 1",
                "offer",
                "offer x 1 YQ==",
                "offer 1 YQ==",
                "offer 123 1 YQ==",
                "offered x",
                "given"
            })
    void whatIsNoAnswerIsNone(String answer) {
        assertThat(attachments.hear(answer)).isFalse();
        assertThat(attachments.offers()).isEmpty();
        assertThat(attachments.isWanted()).isFalse();
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
