package fi.jelppi.files;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a PDF as a hall's screen will, so that it is refused while somebody is there who can do something about it. Whoever made the
 * file decides neither how long this takes nor how much memory.
 */
final class PdfLook {

    private static final Logger LOG = LoggerFactory.getLogger(PdfLook.class);

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Central has memory for one large file. */
    private static final Lock ONE = new ReentrantLock();

    private PdfLook() {}

    /** Empty for one that can be shown. */
    static Optional<FileRefusal> at(byte[] content) {
        ONE.lock();
        try {
            return at(content, LONGEST);
        } finally {
            ONE.unlock();
        }
    }

    static Optional<FileRefusal> at(byte[] content, Duration longest) {
        var growth = new PdfGrowth(content, longest);
        if (growth.isLocked()) {
            return Optional.of(FileRefusal.LOCKED);
        }
        return growth.isTooMuch() ? Optional.of(FileRefusal.TOO_HEAVY) : opened(content, longest);
    }

    private static Optional<FileRefusal> opened(byte[] content, Duration longest) {
        var limited = new Limited(content, longest);
        try (var document = Loader.loadPDF(limited)) {
            return document.isEncrypted()
                    ? Optional.of(FileRefusal.LOCKED)
                    : DrawnDocument.whyNot(document, PageUse.SCREEN);
        } catch (TooLong _) {
            return Optional.of(FileRefusal.TOO_HEAVY);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a PDF cannot be read: {}", e.getClass().getSimpleName());
            return Optional.of(limited.isOver() ? FileRefusal.TOO_HEAVY : FileRefusal.UNREADABLE);
        }
    }

    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** Stops answering after a time: PDFBox goes through a broken file again and again. */
    private static final class Limited extends RandomAccessReadBuffer {

        private final long until;

        Limited(byte[] content, Duration longest) {
            super(content);
            until = System.nanoTime() + longest.toNanos();
        }

        boolean isOver() {
            return System.nanoTime() - until >= 0;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            check();
            return super.read(into, from, length);
        }

        private void check() throws TooLong {
            if (isOver()) {
                throw new TooLong();
            }
        }
    }
}
