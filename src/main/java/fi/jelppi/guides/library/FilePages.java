package fi.jelppi.guides.library;

import fi.jelppi.shared.OnKiosk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Pages of a PDF as pictures for paper, drawn by this machine: the hall's browser opens no files. */
@Service
@OnKiosk
public class FilePages {

    /** More is no form, and would use up the hall's paper. */
    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(FilePages.class);

    /** Sharp enough to be filled in, small enough for a small machine. */
    private static final float DOTS_PER_INCH = 150;

    /** A3, in points: what is larger was not made to be printed here. */
    private static final float LONGEST_SIDE = 1200;

    /** For one page; the browser waits a little longer for it. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final FileShelf shelf;

    /** A browser asks for several pages at once, and this machine has memory for one. */
    private final Lock one = new ReentrantLock();

    FilePages(FileShelf shelf) {
        this.shelf = shelf;
    }

    /** How many there are; zero where the file is not here, or cannot be printed. */
    public int count(ToolFile file) {
        return file.type() == FileType.PDF
                ? shelf.find(file).map(FilePages::count).orElse(0)
                : 0;
    }

    /**
     * A page as PNG.
     *
     * @param page from 0
     * @return empty where there is none
     */
    public Optional<byte[]> picture(ToolFile file, int page) {
        one.lock();
        try {
            return shelf.find(file).flatMap(path -> picture(path, page));
        } finally {
            one.unlock();
        }
    }

    static int count(Path path) {
        try (var document = Loader.loadPDF(path.toFile())) {
            return isForPaper(document) ? document.getNumberOfPages() : 0;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a PDF of the library cannot be read: {}", e.getClass().getSimpleName());
            return 0;
        }
    }

    private static boolean isForPaper(PDDocument document) {
        if (document.getNumberOfPages() > MOST) {
            return false;
        }
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            if (Math.max(box.getWidth(), box.getHeight()) > LONGEST_SIDE || hasHugePicture(page)) {
                return false;
            }
        }
        return true;
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

    static Optional<byte[]> picture(Path path, int page) {
        try (var document = Loader.loadPDF(path.toFile())) {
            return page < document.getNumberOfPages() && isForPaper(document)
                    ? Optional.of(png(new BoundedRenderer(document, LONGEST)
                            .renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)))
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a page of the library cannot be drawn: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
