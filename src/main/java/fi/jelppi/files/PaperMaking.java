package fi.jelppi.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Makes of a PDF that a service gave a new one that has nothing but pictures of its pages, so that the printing system reads only what
 * this program wrote (decision 0312). Runs in a process of its own, within the same bounds as {@link PageDrawing}, in the memory of one
 * visit: kiosk-config/bin/jelppi-visit-files starts it.
 */
final class PaperMaking {

    /** More would use up the hall's paper. */
    static final int MOST = PageUse.PAPER.most();

    private static final float POINTS_PER_INCH = 72;

    /** What cannot be printed here; memory that runs out ends with another one. */
    private static final int NO_PAPER = 1;

    private PaperMaking() {}

    /** @param arguments the file as it came, and the one to make */
    public static void main(String[] arguments) {
        if (!make(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.exit(NO_PAPER);
        }
    }

    /** @return whether there is something to print */
    static boolean make(Path from, Path to) {
        // Pages wait on the disk, or where the disk would be: twenty scans are more than the heap.
        try (var given = new DrawnDocument(from);
                var made = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            int pages = Math.min(given.pages(PageUse.PRINTER), MOST);
            for (int page = 0; page < pages; page++) {
                add(made, given.picture(page, PageUse.PRINTER));
            }
            if (pages > 0) {
                made.save(to.toFile(), CompressParameters.NO_COMPRESSION);
            }
            return pages > 0;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // Hostile or damaged: a PDF of strangers breaks in as many ways as there are.
            return false;
        }
    }

    private static void add(PDDocument made, BufferedImage picture) throws IOException {
        var size = new PDRectangle(points(picture.getWidth()), points(picture.getHeight()));
        var page = new PDPage(size);
        made.addPage(page);
        try (var drawing = new PDPageContentStream(made, page)) {
            drawing.drawImage(LosslessFactory.createFromImage(made, picture), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static float points(int dots) {
        return dots * POINTS_PER_INCH / PageUse.PRINTER.dotsPerInch();
    }
}
