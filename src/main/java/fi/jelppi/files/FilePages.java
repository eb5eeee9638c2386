package fi.jelppi.files;

import fi.jelppi.shared.OnKiosk;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Pages of a PDF as pictures, for paper and for the screen, drawn by this machine, because the hall's browser opens no files. Each
 * file is opened in a process of its own, which stays for the next page as long as somebody turns pages (decision 0298).
 */
@Service
@OnKiosk
public class FilePages {

    /** Slides of a long day; more is a book. */
    public static final int MOST_ON_SCREEN = PageUse.SCREEN.most();

    private static final Logger LOG = LoggerFactory.getLogger(FilePages.class);

    /** Somebody reads a page for so long. */
    private static final Duration REST = Duration.ofSeconds(45);

    /** More files than a kiosk has room for. */
    private static final int MOST_COUNTED = 2_000;

    private record Asked(Path path, PageUse use) {}

    private final FileShelf shelf;

    /** A browser asks for several pages at once, and this machine has memory for one. */
    private final Lock one = new ReentrantLock();

    /** A file has the name of its content, so what was counted stays true. */
    private final Map<Asked, Integer> counted = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Integer> eldest) {
            return size() > MOST_COUNTED;
        }
    };

    private @Nullable Path open;
    private @Nullable PageProcess process;
    private long used;

    FilePages(FileShelf shelf) {
        this.shelf = shelf;
    }

    /** How many there are for paper; zero where the file is not here, or cannot be printed. */
    public int count(StoredFile file) {
        return count(file, PageUse.PAPER);
    }

    /** How many can be shown; zero where the file is not here, or cannot be drawn. */
    public int countOnScreen(StoredFile file) {
        return count(file, PageUse.SCREEN);
    }

    private int count(StoredFile file, PageUse use) {
        return file.type() == FileType.PDF
                ? shelf.find(file).map(path -> count(new Asked(path, use))).orElse(0)
                : 0;
    }

    /**
     * A page as PNG, grey, for paper.
     *
     * @param page from 0
     * @return empty where there is none
     */
    public Optional<byte[]> picture(StoredFile file, int page) {
        return picture(file, page, PageUse.PAPER);
    }

    /** The same in colours, for the screen. */
    public Optional<byte[]> onScreen(StoredFile file, int page) {
        return picture(file, page, PageUse.SCREEN);
    }

    private Optional<byte[]> picture(StoredFile file, int page, PageUse use) {
        return shelf.find(file).flatMap(path -> picture(new Asked(path, use), page));
    }

    private int count(Asked asked) {
        one.lock();
        try {
            var known = counted.get(asked);
            if (known != null) {
                return known;
            }
            var now = opened(asked.path());
            int many = now.map(answered -> answered.pages(asked.use())).orElse(0);
            if (now.filter(PageProcess::hasAnswered).isPresent()) {
                counted.put(asked, many);
            }
            return many;
        } finally {
            one.unlock();
        }
    }

    private Optional<byte[]> picture(Asked asked, int page) {
        one.lock();
        try {
            return opened(asked.path()).flatMap(now -> now.page(page, asked.use()));
        } finally {
            one.unlock();
        }
    }

    private Optional<PageProcess> opened(Path path) {
        used = System.nanoTime();
        if (process != null && process.isAlive() && path.equals(open)) {
            return Optional.of(process);
        }
        close();
        try {
            process = new PageProcess(path);
            open = path;
            return Optional.of(process);
        } catch (IOException e) {
            LOG.warn("nothing can draw a PDF: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Scheduled(fixedDelayString = "PT15S")
    void rest() {
        // Whoever draws now holds it, and is in nobody's way.
        if (one.tryLock()) {
            try {
                if (System.nanoTime() - used > REST.toNanos()) {
                    close();
                }
            } finally {
                one.unlock();
            }
        }
    }

    @PreDestroy
    void close() {
        if (process != null) {
            process.close();
            process = null;
            open = null;
        }
    }
}
