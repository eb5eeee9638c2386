package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLookTest {

    @Test
    void takesWhatAScreenCanShow() throws IOException {
        assertThat(PdfLook.at(pdf(FilePages.MOST_ON_SCREEN, PDRectangle.A4))).isEmpty();
    }

    @Test
    void saysWhyAScreenCannot() throws IOException {
        assertThat(PdfLook.at(pdf(FilePages.MOST_ON_SCREEN + 1, PDRectangle.A4)))
                .contains(FileRefusal.TOO_MANY_PAGES);
        assertThat(PdfLook.at(pdf(1, new PDRectangle(14_000, 14_000)))).contains(FileRefusal.TOO_HEAVY);
        assertThat(PdfLook.at(pdf(0, PDRectangle.A4))).contains(FileRefusal.UNREADABLE);
        assertThat(PdfLook.at(SomeOffice.pdf("nothing"))).contains(FileRefusal.UNREADABLE);
        var whole = pdf(30, PDRectangle.A4);
        assertThat(PdfLook.at(Arrays.copyOf(whole, whole.length / 3))).contains(FileRefusal.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void takesNothingThatIsLocked(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
        }
        assertThat(PdfLook.at(bytes.toByteArray())).contains(FileRefusal.LOCKED);
    }

    /** A list of objects, some kilobytes long, that would fill the memory of whoever opens it. */
    @ParameterizedTest
    @ValueSource(strings = {"/FlateDecode", "/Fl", "/#46lateDecode", "9 0 R"})
    void isNotFilledByWhatGrows(String filter) throws IOException {
        var bomb = stream("/Type /ObjStm /N 1 /First 4 /Filter " + filter, zeros(PdfGrowth.LARGEST + 1));
        assertThat(bomb).hasSizeLessThan(200_000);
        assertThat(PdfLook.at(bomb)).contains(FileRefusal.TOO_HEAVY);
    }

    @Test
    void isNotFilledInOtherWaysEither() throws IOException {
        var runs = new byte[2 << 20];
        for (int at = 0; at < runs.length; at += 2) {
            runs[at] = (byte) 129;
        }
        assertThat(PdfLook.at(stream("/Filter /RunLengthDecode", runs))).contains(FileRefusal.TOO_HEAVY);
        assertThat(PdfLook.at(stream("/Filter [/LZWDecode /FlateDecode]", new byte[9])))
                .contains(FileRefusal.TOO_HEAVY);
        assertThat(PdfLook.at(stream("/Type /ObjStm /N 1000000000 /First 4", new byte[9])))
                .contains(FileRefusal.TOO_HEAVY);
    }

    @Test
    void waitsForNoFileThatTakesLong() throws IOException {
        assertThat(PdfLook.at(pdf(1, PDRectangle.A4), Duration.ZERO)).contains(FileRefusal.TOO_HEAVY);
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                var page = new PDPage(size);
                document.addPage(page);
                try (var drawing = new PDPageContentStream(document, page)) {
                    drawing.addRect(10, 10, 10, 10);
                    drawing.fill();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zeros(long number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            var some = new byte[1 << 16];
            for (long done = 0; done < number; done += some.length) {
                packed.write(some);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("%PDF-1.7\n1 0 obj\n<< " + dictionary + " /Length " + content.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(content);
        bytes.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }
}
