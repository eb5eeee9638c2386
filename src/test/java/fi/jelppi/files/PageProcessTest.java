package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDFs in the real process that halls draw them in, kind and hostile ones. */
@Timeout(120)
@Tag("processes")
class PageProcessTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void drawsEachPageForPaperAndScreen() throws IOException {
        try (var process = new PageProcess(pdf(2, PDRectangle.A4))) {
            assertThat(process.pages(PageUse.PAPER)).isEqualTo(2);
            assertThat(height(process.page(1, PageUse.PAPER))).isBetween(1700, 1800);
            assertThat(height(process.page(0, PageUse.SCREEN))).isBetween(1250, 1300);
            assertThat(process.page(2, PageUse.PAPER)).isEmpty();
            assertThat(process.isAlive()).as("ready for the next page").isTrue();
        }
    }

    @Test
    void printsNoBooksAndNoPosters() throws IOException {
        var book = pdf(PageUse.PAPER.most() + 1, PDRectangle.A4);
        try (var process = new PageProcess(book)) {
            assertThat(process.pages(PageUse.PAPER)).isZero();
            assertThat(process.hasAnswered()).as("none, once and for all").isTrue();
            assertThat(process.pages(PageUse.SCREEN)).isEqualTo(PageUse.PAPER.most() + 1);
            assertThat(process.page(0, PageUse.PAPER)).isEmpty();
        }
        isNotDrawn(pdf(1, new PDRectangle(14_000, 14_000)));
    }

    @Test
    void aHundredThousandPagesAreNoneAndSoAreThoseThatSayTheyAreOne() throws IOException {
        isNotDrawn(SomePdf.manyPages(folder, 100_000));
        isNotDrawn(SomePdf.manyPages(folder, 1));
    }

    @Test
    void aPictureThatTheMachineHasNoMemoryForIsNotPrinted() throws IOException {
        isNotDrawn(with((document, page) -> {
            var large = new BufferedImage(4200, 4200, BufferedImage.TYPE_BYTE_BINARY);
            try (var drawing = new PDPageContentStream(document, page)) {
                drawing.drawImage(LosslessFactory.createFromImage(document, large), 0, 0, 500, 500);
            }
        }));
    }

    /** Unpacked while the file is opened, before anybody can ask how many pages it has. */
    @Test
    void whatUnpacksToMoreThanThereIsMemoryEndsOnlyItsProcess() throws IOException {
        var bomb = SomePdf.packedObjects(folder, 600);
        assertThat(Files.size(bomb)).as("small enough to be taken in").isLessThan(MEGABYTE);
        try (var process = new PageProcess(bomb)) {
            assertThat(process.pages(PageUse.PAPER)).isZero();
            await().until(() -> !process.isAlive());
        }
        try (var process = new PageProcess(SomePdf.packedObjects(folder, 1))) {
            assertThat(process.pages(PageUse.PAPER)).as("one that is no bomb").isEqualTo(1);
        }
    }

    /** Its dictionary says ten dots, and the picture itself says that it is thousands of times as large. */
    @Test
    void aPictureThatLiesAboutItsSizeEndsOnlyItsProcess() throws IOException {
        var file = with((document, page) -> {
            var picture = new COSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 10);
            picture.setInt(COSName.HEIGHT, 10);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
            try (var out = picture.createRawOutputStream()) {
                out.write(jpegThatSaysItIs(65_000, 65_000));
            }
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, dictionary("Im0", picture));
            page.setResources(resources);
            page.setContents(content(document, "500 0 0 500 0 0 cm /Im0 Do\n"));
        });
        try (var process = new PageProcess(file)) {
            process.page(0, PageUse.PAPER);
        }
        isStillDrawn();
    }

    @Test
    void whoTakesTooLongIsEnded() throws IOException {
        try (var process = new PageProcess(pdf(1, PDRectangle.A4), Duration.ofMillis(1))) {
            assertThat(process.pages(PageUse.PAPER)).isZero();
            assertThat(process.hasAnswered()).as("to be remembered").isFalse();
            await().until(() -> !process.isAlive());
        }
    }

    @Test
    void whatIsBrokenIsNotPrinted() throws IOException {
        isNotDrawn(Files.write(folder.resolve("broken"), SomeOffice.pdf("nothing")));
        isNotDrawn(Files.write(folder.resolve("half"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        isNotDrawn(folder.resolve("missing"));
    }

    private void isStillDrawn() throws IOException {
        try (var process = new PageProcess(pdf(1, PDRectangle.A4))) {
            assertThat(process.page(0, PageUse.PAPER)).isPresent();
        }
    }

    private static void isNotDrawn(Path file) throws IOException {
        try (var process = new PageProcess(file)) {
            assertThat(process.pages(PageUse.PAPER)).isZero();
            assertThat(process.page(0, PageUse.PAPER)).isEmpty();
            assertThat(process.page(0, PageUse.SCREEN)).isEmpty();
        }
    }

    private static int height(Optional<byte[]> png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png.orElseThrow())).getHeight();
    }

    private interface Filling {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    private Path with(Filling filling) throws IOException {
        var file = Files.createTempFile(folder, "some", ".pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            filling.fill(document, page);
            document.save(file.toFile());
        }
        return file;
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

    private static COSDictionary dictionary(String name, COSStream value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        return dictionary;
    }

    private static PDStream content(PDDocument document, String operators) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] jpegThatSaysItIs(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var jpeg = ByteBuffer.wrap(out.toByteArray());
        for (int at = 2; ; at += 2 + Short.toUnsignedInt(jpeg.getShort(at + 2))) {
            if (jpeg.get(at + 1) == (byte) 0xC0) {
                jpeg.putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg.array();
            }
        }
    }
}
