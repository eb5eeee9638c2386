package fi.jelppi.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PDF in a process of its own, with little memory and little time: whoever made the PDF may bring that process down, and
 * nothing else (decision 0298). Not for several threads at once.
 */
final class PageProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PageProcess.class);

    /** A picture of {@link BoundedRenderer#MOST_DOTS} and the page that it stands on fit into the heap. */
    static final List<String> LITTLE = List.of(
            "-Xmx144m",
            "-Xss512k",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    /** To start, and to read the file. */
    private static final Duration FIRST = Duration.ofSeconds(20);

    private static final Duration NEXT = DrawnDocument.LONGEST.plusSeconds(3);

    /** More than any page within the bounds. */
    private static final int LARGEST = 24 * 1024 * 1024;

    private static final String MAIN = "fi.jelppi.files.PageDrawing";

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream asking;
    private final List<Integer> pages;

    PageProcess(Path file) throws IOException {
        this(file, FIRST);
    }

    /** @param first how long the first answer may take */
    PageProcess(Path file, Duration first) throws IOException {
        var command = command();
        command.add(file.toString());
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_") || name.startsWith("JDK_"));
        process = builder.start();
        answers = new DataInputStream(process.getInputStream());
        asking = new DataOutputStream(process.getOutputStream());
        pages = within(first, this::counts).orElse(List.of());
    }

    /** As this program was started. */
    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LITTLE);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (isPacked()) {
            command.add("-Dloader.main=" + MAIN);
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(MAIN);
        }
        return command;
    }

    /** One file with the libraries inside, where Java itself finds no class; halls run it unpacked. */
    private static boolean isPacked() {
        var source = PageProcess.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().startsWith("jar:nested:");
    }

    private List<Integer> counts() throws IOException {
        var counts = new ArrayList<Integer>();
        for (PageUse use : PageUse.values()) {
            int many = answers.readInt();
            counts.add(many >= 0 && many <= use.most() ? many : 0);
        }
        return List.copyOf(counts);
    }

    /** Zero where it cannot be drawn. */
    int pages(PageUse use) {
        return pages.isEmpty() ? 0 : pages.get(use.ordinal());
    }

    /** @return empty where there is none, and where it cannot be drawn */
    Optional<byte[]> page(int number, PageUse use) {
        return number >= pages(use)
                ? Optional.empty()
                : within(NEXT, () -> ask(number, use)).filter(png -> png.length > 0);
    }

    private byte[] ask(int number, PageUse use) throws IOException {
        asking.writeInt(use.ordinal());
        asking.writeInt(number);
        asking.flush();
        int length = answers.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("no page has " + length + " bytes");
        }
        byte[] png = answers.readNBytes(length);
        if (png.length < length) {
            throw new EOFException();
        }
        return png;
    }

    /** Whoever takes too long or answers wrongly is ended. */
    private <T> Optional<T> within(Duration longest, Callable<T> work) {
        var answer = new FutureTask<>(work);
        Thread.ofVirtual().name("pdf").start(answer);
        try {
            return Optional.of(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("a PDF cannot be drawn: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        close();
        return Optional.empty();
    }

    /** Whether it said how many pages there are, be it none; whoever did not may have had too little time. */
    boolean hasAnswered() {
        return !pages.isEmpty();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once; there is nothing to be saved. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
