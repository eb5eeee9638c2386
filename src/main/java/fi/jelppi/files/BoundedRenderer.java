package fi.jelppi.files;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page of a PDF, and gives up where that takes long or has a picture that a kiosk's small memory does not hold: whoever
 * made the PDF does not decide whether this machine stays up.
 */
final class BoundedRenderer extends PDFRenderer {

    /** Dots of a picture in a page: A4 at 400 to the inch. */
    static final long MOST_DOTS = 16_000_000;

    private final long until;

    /** @param longest from now on */
    BoundedRenderer(PDDocument document, Duration longest) {
        super(document);
        until = System.nanoTime() + longest.toNanos();
        setSubsamplingAllowed(true);
    }

    /** Whether a picture, as its dictionary tells it, is too large to be drawn. */
    static boolean isTooLarge(@Nullable COSDictionary picture) {
        return picture != null && isTooLarge(picture.getInt(COSName.WIDTH), picture.getInt(COSName.HEIGHT));
    }

    private static boolean isTooLarge(int width, int height) {
        return (long) width * height > MOST_DOTS;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - until >= 0) {
                throw new IllegalStateException("a page takes too long");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (isTooLarge(image.getWidth(), image.getHeight()) || hasLargeMask(image)) {
                throw new IllegalStateException("a picture is too large");
            }
            super.drawImage(image);
        }

        private static boolean hasLargeMask(PDImage image) {
            return image instanceof PDImageXObject object
                    && (isTooLarge(object.getCOSObject().getCOSStream(COSName.SMASK))
                            || isTooLarge(object.getCOSObject().getCOSStream(COSName.MASK)));
        }
    }
}
