package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {

    @Test
    void keepsHeadingsParagraphsAndItems() {
        var html =
                "<h2>Tehtävä</h2><p>Hoidat <b>pihaa</b>.<br>Alku kesällä.</p><ul><li>nurmikko</li><li>aita</li></ul>";
        assertThat(PlainBlocks.of(html))
                .containsExactly(
                        new Block(Kind.HEADING, "Tehtävä"),
                        Block.paragraph("Hoidat pihaa."),
                        Block.paragraph("Alku kesällä."),
                        new Block(Kind.ITEM, "nurmikko"),
                        new Block(Kind.ITEM, "aita"));
    }

    @Test
    void readsPlainTextByItsLines() {
        assertThat(PlainBlocks.of("Etsimme kokkia.\n\n- keität\n• tarjoilet"))
                .containsExactly(
                        Block.paragraph("Etsimme kokkia."),
                        new Block(Kind.ITEM, "keität"),
                        new Block(Kind.ITEM, "tarjoilet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<iframe src='https://paha.example'></iframe>",
                "<style>p{}</style>",
                "<object data='x'></object>",
                "<!-- salaa -->"
            })
    void nothingIsLeftOfWhatIsNoText(String html) {
        assertThat(PlainBlocks.of("<p>Hei</p>" + html)).containsExactly(Block.paragraph("Hei"));
    }

    @Test
    void linksBecomeTheirWords() {
        assertThat(PlainBlocks.of("<a href='javascript:alert(1)'>Hae tästä</a>"))
                .containsExactly(Block.paragraph("Hae tästä"));
    }

    @Test
    void cutsWhatIsLongerThanAnybodyReads() {
        var blocks = PlainBlocks.of(("a".repeat(1_000) + "\n").repeat(50));
        assertThat(blocks).hasSize(PlainBlocks.LONGEST / 1_000);
    }
}
