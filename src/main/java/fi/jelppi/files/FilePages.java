package fi.jelppi.files;

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

/** Pages of a PDF as pictures, for paper and for the screen, drawn by this machine: the hall's browser opens no files. */
@Service
@OnKiosk
public class FilePages {

    /** More is no form, and would use up the hall's paper. */
    public static final int MOST = 20;

    /** Slides of a long day; more is a book. */
    public static final int MOST_ON_SCREEN = 200;

    private static final Logger LOG = LoggerFactory.getLogger(FilePages.class);

    /** What pages are drawn for. */
    private enum Use {
        /** Sharp enough to be filled in, small enough for a small machine. */
        PAPER(MOST, 150, ImageType.GRAY),
        SCREEN(MOST_ON_SCREEN, 110, ImageType.RGB);

        private final int most;
        private final float dotsPerInch;
        private final ImageType colours;

        Use(int most, float dotsPerInch, ImageType colours) {
            this.most = most;
            this.dotsPerInch = dotsPerInch;
            this.colours = colours;
        }
    }

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

    /** How many there are for paper; zero where the file is not here, or cannot be printed. */
    public int count(StoredFile file) {
        return count(file, Use.PAPER);
    }

    /** How many can be shown; zero where the file is not here, or cannot be drawn. */
    public int countOnScreen(StoredFile file) {
        return count(file, Use.SCREEN);
    }

    private int count(StoredFile file, Use use) {
        return file.type() == FileType.PDF
                ? shelf.find(file).map(path -> count(path, use)).orElse(0)
                : 0;
    }

    /**
     * A page as PNG, grey, for paper.
     *
     * @param page from 0
     * @return empty where there is none
     */
    public Optional<byte[]> picture(StoredFile file, int page) {
        return picture(file, page, Use.PAPER);
    }

    /** The same in colours, for the screen. */
    public Optional<byte[]> onScreen(StoredFile file, int page) {
        return picture(file, page, Use.SCREEN);
    }

    private Optional<byte[]> picture(StoredFile file, int page, Use use) {
        one.lock();
        try {
            return shelf.find(file).flatMap(path -> picture(path, page, use));
        } finally {
            one.unlock();
        }
    }

    static int count(Path path) {
        return count(path, Use.PAPER);
    }

    private static int count(Path path, Use use) {
        try (var document = Loader.loadPDF(path.toFile())) {
            return canBeDrawn(document, use) ? document.getNumberOfPages() : 0;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a PDF cannot be read: {}", e.getClass().getSimpleName());
            return 0;
        }
    }

    private static boolean canBeDrawn(PDDocument document, Use use) {
        return whyNot(document, use).isEmpty();
    }

    /** Empty for one that can be shown. */
    static Optional<FileRefusal> whyNotOnScreen(PDDocument document) {
        return document.isEncrypted() ? Optional.of(FileRefusal.LOCKED) : whyNot(document, Use.SCREEN);
    }

    private static Optional<FileRefusal> whyNot(PDDocument document, Use use) {
        if (document.getNumberOfPages() > use.most) {
            return Optional.of(FileRefusal.TOO_MANY_PAGES);
        }
        int pages = 0;
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            if (Math.max(box.getWidth(), box.getHeight()) > LONGEST_SIDE || hasHugePicture(page)) {
                return Optional.of(FileRefusal.TOO_HEAVY);
            }
            pages++;
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

    static Optional<byte[]> picture(Path path, int page) {
        return picture(path, page, Use.PAPER);
    }

    private static Optional<byte[]> picture(Path path, int page, Use use) {
        try (var document = Loader.loadPDF(path.toFile())) {
            return page < document.getNumberOfPages() && canBeDrawn(document, use)
                    ? Optional.of(png(new BoundedRenderer(document, LONGEST)
                            .renderImageWithDPI(page, use.dotsPerInch, use.colours)))
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a page of a PDF cannot be drawn: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
