package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a service gave, on its way to the printer. */
@Timeout(120)
class PaperMakingTest {

    private static final String SECRET = "Palkkalaskelma 2026";

    @TempDir
    Path folder;

    @Test
    void makesPicturesOfThePagesAndNothingElse() throws IOException {
        var made = made(text(2, PDRectangle.A4, 0));
        try (var document = Loader.loadPDF(made.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
                assertThat(page.getResources().getFontNames()).isEmpty();
                var names = page.getResources().getXObjectNames().iterator();
                var picture = (PDImageXObject) page.getResources().getXObject(names.next());
                assertThat(picture.getWidth()).as("dots at 200 to the inch").isBetween(1650, 1657);
                assertThat(isWritten(picture)).as("the words can be seen").isTrue();
            }
        }
        assertThat(Files.readString(made, StandardCharsets.ISO_8859_1))
                .as("what a reader of PDFs might run")
                .doesNotContain("JavaScript", "/Font", SECRET);
    }

    @Test
    void aPageThatLiesStaysSo() throws IOException {
        try (var document = Loader.loadPDF(made(text(1, PDRectangle.A4, 90)).toFile())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void printsTheFirstPagesOfALongOneAndNoneOfABook() throws IOException {
        try (var document = Loader.loadPDF(made(text(25, PDRectangle.A6, 0)).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(PaperMaking.MOST);
        }
        makesNone(text(201, PDRectangle.A6, 0));
        makesNone(SomePdf.manyPages(folder, 1));
    }

    @Test
    void whatIsBrokenLockedOrHugeMakesNoPaper() throws IOException {
        makesNone(Files.write(folder.resolve("broken"), SomeOffice.pdf("nothing")));
        makesNone(Files.write(folder.resolve("half"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        makesNone(folder.resolve("missing"));
        makesNone(text(1, new PDRectangle(14_000, 14_000), 0));
        makesNone(locked());
    }

    /** As kiosk-config/bin/jelppi-visit-files starts it. */
    @Test
    void runsInLittleMemoryAndWhatNeedsMoreEndsOnlyItsProcess() throws Exception {
        var made = folder.resolve("made.pdf");
        assertThat(run(SomePdf.packedObjects(folder, 600), made)).isNotZero();
        assertThat(made).doesNotExist();
        assertThat(run(text(3, PDRectangle.A4, 0), made)).isZero();
        assertThat(made).isNotEmptyFile();
    }

    @Test
    void theLauncherGivesItTheSameBoundsAsTheScreensDrawing() throws IOException {
        var launcher = Files.readString(Path.of("kiosk-config/bin/jelppi-visit-files"));
        assertThat(launcher).contains(PageProcess.LITTLE).contains(PaperMaking.class.getName());
    }

    private static boolean isWritten(PDImageXObject picture) throws IOException {
        var dots = picture.getImage().getRaster();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.getSample(x, y, 0) < 64) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int run(Path from, Path to) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(PageProcess.LITTLE);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PaperMaking.class.getName());
        command.add(from.toString());
        command.add(to.toString());
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Path made(Path from) {
        var to = folder.resolve("made.pdf");
        assertThat(PaperMaking.make(from, to)).isTrue();
        return to;
    }

    private void makesNone(Path from) {
        var to = folder.resolve("none.pdf");
        assertThat(PaperMaking.make(from, to)).as(from.toString()).isFalse();
        assertThat(to).doesNotExist();
    }

    private Path text(int pages, PDRectangle size, int turned) throws IOException {
        var file = Files.createTempFile(folder, "text", ".pdf");
        try (var document = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                var page = new PDPage(size);
                page.setRotation(turned);
                document.addPage(page);
                try (var writing = new PDPageContentStream(document, page)) {
                    writing.beginText();
                    writing.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 24);
                    writing.newLineAtOffset(40, 300);
                    writing.showText(SECRET);
                    writing.endText();
                }
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(file.toFile());
        }
        return file;
    }

    private Path locked() throws IOException {
        var file = Files.createTempFile(folder, "locked", ".pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("owner", "somebody", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }
}
