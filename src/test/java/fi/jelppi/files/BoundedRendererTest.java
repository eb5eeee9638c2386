package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class BoundedRendererTest {

    @Test
    void givesUpOnAPageThatTakesLong() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var drawing = new PDPageContentStream(document, page)) {
                drawing.addRect(10, 10, 10, 10);
                drawing.fill();
            }
            var late = new BoundedRenderer(document, Duration.ZERO);
            assertThatThrownBy(() -> late.renderImage(0)).isInstanceOf(IllegalStateException.class);
            assertThat(new BoundedRenderer(document, Duration.ofMinutes(1)).renderImage(0))
                    .isNotNull();
        }
    }
}
