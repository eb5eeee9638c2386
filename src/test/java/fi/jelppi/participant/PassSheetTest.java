package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.qr.QrCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PassSheetTest {

    private static final String LETTERS = "Åäö Áilu Čáhkku Đ ŋ Šuŧŧá Žž Київ";

    private final QrCodes codes = new QrCodes();
    private final PassSheet sheet = new PassSheet(codes);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "8, 1", "9, 2", "300, 38"})
    void fillsPages(int cards, int pages) throws IOException {
        var reader = new PdfReader(sheet.pdf(Collections.nCopies(cards, card("Kesäksi Töihin"))));
        assertThat(reader.getNumberOfPages()).isEqualTo(pages);
    }

    @Test
    void makesADocumentEvenWithoutPasses() throws IOException {
        assertThat(new PdfReader(sheet.pdf(List.of())).getNumberOfPages()).isEqualTo(1);
    }

    @Test
    void printsNameTitleAndCode() throws IOException {
        var card = card("Työpäivä – Muurola");
        var text = new PdfTextExtractor(new PdfReader(sheet.pdf(List.of(card, card)))).getTextFromPage(1);
        assertThat(text).contains("Työpäivä", card.code().grouped(), "pe 5.6.2026");
    }

    @Test
    void holdsEveryLetterOfTheVillages() {
        assertThat(PassFonts.drawnRegular(10).canDisplayUpTo(LETTERS)).isEqualTo(-1);
        assertThat(PassFonts.drawnBold(10).canDisplayUpTo(LETTERS)).isEqualTo(-1);
    }

    @Test
    void drawsAPictureThatReads() throws IOException {
        var card = card("Kesäksi Töihin");
        var png = sheet.png(card);
        assertThat(codes.read(png)).contains(card.qrText());
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(720);
        assertThat(png.length).isLessThan(60_000);
    }

    /** About one picture in forty is not read at its own size; see {@code Pictures}. */
    @Test
    void readsThePictureOfEveryPass() {
        var random = new Random(20261122);
        var cards = IntStream.range(0, 150)
                .mapToObj(i -> card("Avoimet ovet " + i, random))
                .toList();
        assertThat(cards)
                .allSatisfy(card -> assertThat(codes.read(sheet.png(card))).contains(card.qrText()));
    }

    /** Inside it is a square like one of the three marks, at every size. */
    @Test
    void readsAPassWhoseCodeHasAFalseMark() {
        var text =
                "JP1:W50C2070A/ S6WNKIF/528OG8N0G%UVVM+9HC39B9JY9P5XLY2S/E7000T20 Y6C30F9LIHOR.NNVK1IR/E9*WIS*K7QUUZU6848"
                        + "+5+.E+OFJVO6XMM+1130V+F-PD+RHN-MX6FELE6OU4*HP:77L3OET2UGEASU3";
        var card =
                new PassCard("Avoimet ovet", "pe 5.6.2026", "Muurola", "Aino", ShortCode.random(new Random(1)), text);
        assertThat(codes.read(sheet.png(card))).contains(text);
    }

    @Test
    void everyPrintedCodeReadsBack() throws IOException {
        var cards = IntStream.range(0, 11)
                .mapToObj(i -> card("Kesäksi Töihin -tapahtuma ja kesätyöseteli-info nuorille " + i))
                .toList();
        assertThat(printed(sheet.pdf(cards), 2, 4))
                .containsExactlyElementsOf(cards.stream().map(PassCard::qrText).toList());
        assertThat(printed(sheet.pdf(cards.subList(0, 1)), 1, 2))
                .containsExactly(cards.getFirst().qrText());
    }

    /** Draws the pages as a printer of 300 dots an inch does, and reads what stands in each place. */
    private List<String> printed(byte[] pdf, int columns, int rows) throws IOException {
        var texts = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var printer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var paper = printer.renderImageWithDPI(page, 300);
                int width = paper.getWidth() / columns;
                int height = paper.getHeight() / rows;
                for (int place = 0; place < columns * rows; place++) {
                    int x = place % columns * width;
                    int y = place / columns * height;
                    codes.read(png(paper.getSubimage(x, y, width, height))).ifPresent(texts::add);
                }
            }
        }
        return texts;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void survivesVeryLongAndVeryOddTexts() throws IOException {
        for (var text : List.of("x".repeat(1000), "a b ".repeat(500), "", " ", "😀 العربية 中文", "\u0000\n\t")) {
            var card = new PassCard(text, text, text, text, ShortCode.random(new Random(1)), "JP1:X");
            assertThat(codes.read(sheet.png(card))).contains("JP1:X");
            assertThat(new PdfReader(sheet.pdf(List.of(card, card))).getNumberOfPages())
                    .isEqualTo(1);
        }
    }

    /** For eyes: {@code -Djelppi.pictures=FOLDER} writes what was drawn. */
    @Test
    void printsASheetOfDifferentPasses() throws IOException {
        var cards = IntStream.range(0, 12)
                .mapToObj(i -> card(
                        i % 3 == 0
                                ? "Kesäksi Töihin -tapahtuma ja kesätyöseteli-info nuorille, Muurolan kylätalo"
                                : "Avoimet ovet"))
                .toList();
        var pdf = sheet.pdf(cards);
        assertThat(pdf.length).isLessThan(120_000);
        var folder = System.getProperty("jelppi.pictures");
        if (folder != null) {
            Files.write(Path.of(folder, "sheet.pdf"), pdf);
            Files.write(Path.of(folder, "one.pdf"), sheet.pdf(cards.subList(0, 1)));
            Files.write(Path.of(folder, "pass.png"), sheet.png(cards.getFirst()));
        }
    }

    private static PassCard card(String title) {
        return card(title, new Random());
    }

    private static PassCard card(String title, Random random) {
        var claims = new PassClaims(
                new PassId(new UUID(random.nextLong(), random.nextLong())),
                PassKind.EVENT,
                new EventId(new UUID(random.nextLong(), random.nextLong())),
                Instant.EPOCH,
                Instant.ofEpochSecond(2_000_000_000));
        var signature = new byte[PassCodec.SIGNATURE_BYTES];
        random.nextBytes(signature);
        return new PassCard(
                title,
                "pe 5.6.2026 klo 9.00–15.00",
                "Muurola, kylätalo",
                LETTERS,
                ShortCode.random(random),
                PassCodec.text(PassCodec.signed(0, claims), signature));
    }
}
