package fi.jelppi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How large a PDF grows when it is unpacked. PDFBox unpacks lists of objects into memory while it opens a file, whatever cache it is
 * given, so this is asked before: each stream is unpacked to nowhere, and counted.
 */
final class PdfGrowth {

    /** One stream, unpacked; a picture of as many dots as are drawn, in colours, has less. */
    static final long LARGEST = 64L << 20;

    /** All of them: some seconds' work. */
    static final long ALL = 1L << 30;

    /** Objects in one list; no program writes so many. */
    private static final Pattern LONG_LIST = Pattern.compile("/N\\s+\\d{7}");

    private static final String STREAM = "stream";
    private static final Pattern LOCKED = Pattern.compile(PdfUnpacking.name("Encrypt"));
    private static final int LONGEST_DICTIONARY = 4096;

    private final byte[] content;
    private final String text;
    private final PdfUnpacking unpacking;
    private final long until;
    private long sum;

    /** @param longest from now on */
    PdfGrowth(byte[] content, Duration longest) {
        this.content = content;
        this.until = System.nanoTime() + longest.toNanos();
        this.text = new String(content, StandardCharsets.ISO_8859_1);
        this.unpacking = new PdfUnpacking(content, text);
    }

    /** What is in it cannot be looked at. */
    boolean isLocked() {
        return LOCKED.matcher(text).find();
    }

    boolean isTooMuch() {
        int at = text.indexOf(STREAM);
        while (at >= 0) {
            if (System.nanoTime() - until >= 0 || !text.startsWith("end", at - 3) && grows(at)) {
                return true;
            }
            at = text.indexOf(STREAM, at + STREAM.length());
        }
        return false;
    }

    private boolean grows(int at) {
        int start = Math.max(text.lastIndexOf("obj", at), at - LONGEST_DICTIONARY);
        var dictionary = text.substring(Math.max(start, 0), at);
        int from = at + STREAM.length();
        while (from < content.length && (content[from] == '\r' || content[from] == '\n' || content[from] == ' ')) {
            from++;
        }
        if (LONG_LIST.matcher(dictionary).find()) {
            return true;
        }
        try {
            sum += unpacking.size(from, dictionary);
            return sum > ALL;
        } catch (PdfUnpacking.TooMuch _) {
            return true;
        } catch (IOException | RuntimeException _) {
            // Whoever opens it does not get further either.
            return false;
        }
    }
}
