package fi.jelppi.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Pages of one PDF as pictures, within bounds that a hall's forms and slides never reach. What PDFBox unpacks before it can be
 * asked is bounded by the process that this runs in, see {@link PageProcess}.
 */
final class DrawnDocument implements AutoCloseable {

    /** For one page; the browser waits a little longer for it. */
    static final Duration LONGEST = Duration.ofSeconds(15);

    /** A3, in points: what is larger was not made to be shown here. */
    private static final float LONGEST_SIDE = 1200;

    private final PDDocument document;

    DrawnDocument(Path path) throws IOException {
        document = Loader.loadPDF(path.toFile());
    }

    /** How many there are; zero where it is not to be drawn for that. */
    int pages(PageUse use) {
        return whyNot(document, use).isEmpty() ? document.getNumberOfPages() : 0;
    }

    /** @param page from 0 */
    byte[] png(int page, PageUse use) throws IOException {
        return png(picture(page, use));
    }

    /** @param page from 0 */
    BufferedImage picture(int page, PageUse use) throws IOException {
        return new BoundedRenderer(document, LONGEST).renderImageWithDPI(page, use.dotsPerInch(), use.colours());
    }

    /**
     * A document may say of itself that it has fewer pages than it has.
     *
     * @return empty for one that can be drawn
     */
    static Optional<FileRefusal> whyNot(PDDocument document, PageUse use) {
        if (document.getNumberOfPages() > use.most()) {
            return Optional.of(FileRefusal.TOO_MANY_PAGES);
        }
        int pages = 0;
        for (var page : document.getPages()) {
            pages++;
            var box = page.getCropBox();
            if (Math.max(box.getWidth(), box.getHeight()) > LONGEST_SIDE || hasHugePicture(page)) {
                return Optional.of(FileRefusal.TOO_HEAVY);
            }
            if (pages > use.most()) {
                return Optional.of(FileRefusal.TOO_MANY_PAGES);
            }
        }
        return pages == 0 || pages != document.getNumberOfPages()
                ? Optional.of(FileRefusal.UNREADABLE)
                : Optional.empty();
    }

    /** Said before anybody prints; a page that has one deeper inside is not drawn. */
    private static boolean hasHugePicture(PDPage page) {
        var resources = page.getResources();
        var objects = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && objects.keySet().stream()
                        .map(objects::getCOSStream)
                        .filter(Objects::nonNull)
                        .anyMatch(BoundedRenderer::isTooLarge);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
