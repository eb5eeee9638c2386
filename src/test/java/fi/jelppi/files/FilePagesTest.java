package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePagesTest {

    @TempDir
    Path folder;

    @Test
    void drawsEachPageForPaper() throws IOException {
        var file = pdf(2, PDRectangle.A4);
        assertThat(FilePages.count(file)).isEqualTo(2);
        var picture =
                ImageIO.read(new ByteArrayInputStream(FilePages.picture(file, 1).orElseThrow()));
        assertThat(picture.getHeight()).isBetween(1700, 1800);
        assertThat(FilePages.picture(file, 2)).isEmpty();
    }

    @Test
    void printsNoBooksAndNoPosters() throws IOException {
        assertThat(FilePages.count(pdf(FilePages.MOST + 1, PDRectangle.A4))).isZero();
        var poster = pdf(1, new PDRectangle(14_000, 14_000));
        assertThat(FilePages.count(poster)).isZero();
        assertThat(FilePages.picture(poster, 0)).isEmpty();
    }

    @Test
    void printsNoPictureThatTheMachineHasNoMemoryFor() throws IOException {
        var file = folder.resolve("scanned.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var large = new BufferedImage(4200, 4200, BufferedImage.TYPE_BYTE_BINARY);
            try (var drawing = new PDPageContentStream(document, page)) {
                drawing.drawImage(LosslessFactory.createFromImage(document, large), 0, 0, 500, 500);
            }
            document.save(file.toFile());
        }
        assertThat(FilePages.count(file)).isZero();
        assertThat(FilePages.picture(file, 0)).isEmpty();
    }

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

    @Test
    void whatIsBrokenIsNotPrinted() throws IOException {
        var file = Files.write(folder.resolve("broken"), SomeOffice.pdf("nothing"));
        assertThat(FilePages.count(file)).isZero();
        assertThat(FilePages.picture(file, 0)).isEmpty();
    }

    private Path pdf(int pages, PDRectangle size) throws IOException {
        var file = Files.createTempFile(folder, "some", ".pdf");
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(size));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
