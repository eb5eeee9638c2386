package fi.jelppi.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

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
    private static final Pattern LOCKED = Pattern.compile(name("Encrypt"));
    private static final Pattern FILTER = Pattern.compile("(?<lzw>" + name("LZWDecode") + "|" + name("LZW")
            + ")|(?<run>"
            + name("RunLengthDecode") + "|" + name("RL") + ")|(?<flate>" + name("FlateDecode") + "|" + name("Fl")
            + ")|(?<text>" + name("ASCII85Decode") + "|" + name("A85") + ")|(?<hex>" + name("ASCIIHexDecode") + "|"
            + name("AHx") + ")");
    private static final int LONGEST_DICTIONARY = 4096;

    private final byte[] content;
    private final String text;
    private final long until;
    private long sum;

    /** @param longest from now on */
    PdfGrowth(byte[] content, Duration longest) {
        this.content = content;
        this.until = System.nanoTime() + longest.toNanos();
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    /** A name of a PDF, each letter of which may be written as a number. */
    private static String name(String plain) {
        var pattern = new StringBuilder("/");
        plain.chars()
                .forEach(
                        letter -> pattern.append("(?:").append((char) letter).append("|(?i:#%02x))".formatted(letter)));
        return pattern.append("(?![A-Za-z0-9])").toString();
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
            sum += size(from, dictionary);
            return sum > ALL;
        } catch (TooMuch _) {
            return true;
        } catch (IOException | RuntimeException _) {
            // Whoever opens it does not get further either.
            return false;
        }
    }

    private long size(int from, String dictionary) throws IOException {
        var filters = FILTER.matcher(dictionary)
                .results()
                .map(found -> COSName.getPDFName(found.namedGroups().keySet().stream()
                        .filter(group -> found.group(group) != null)
                        .map(PdfGrowth::filter)
                        .findFirst()
                        .orElseThrow()))
                .distinct()
                .toList();
        long growing = filters.stream().filter(PdfGrowth::grows).count();
        if (growing > 1) {
            throw new TooMuch();
        }
        return filters.stream().anyMatch(it -> !it.equals(COSName.FLATE_DECODE))
                ? decoded(from, filters)
                : inflated(from);
    }

    private static String filter(String group) {
        return switch (group) {
            case "lzw" -> "LZWDecode";
            case "run" -> "RunLengthDecode";
            case "flate" -> "FlateDecode";
            case "text" -> "ASCII85Decode";
            default -> "ASCIIHexDecode";
        };
    }

    private static boolean grows(COSName filter) {
        return !filter.getName().startsWith("ASCII");
    }

    /** As PDFBox does it; what is before the last filter makes it smaller. */
    private long decoded(int from, List<COSName> filters) throws IOException {
        int end = text.indexOf("endstream", from);
        byte[] now = Arrays.copyOfRange(content, from, end < 0 ? content.length : end);
        var counted = new Counted();
        for (var filter : filters) {
            var into = grows(filter) ? counted : new ByteArrayOutputStream();
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(now), into, new COSDictionary(), 0);
            now = into instanceof ByteArrayOutputStream bytes ? bytes.toByteArray() : new byte[0];
        }
        return counted.size;
    }

    /** Also where no filter is told: it may stand elsewhere in the file. */
    private long inflated(int from) throws TooMuch {
        var nowhere = new byte[1 << 16];
        long size = 0;
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            int more = inflater.inflate(nowhere);
            while (more > 0) {
                size += more;
                if (size > LARGEST) {
                    throw new TooMuch();
                }
                more = inflater.inflate(nowhere);
            }
        } catch (DataFormatException _) {
            // The end of it, or no such stream.
        } finally {
            inflater.end();
        }
        return size;
    }

    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends OutputStream {

        private long size;

        @Override
        public void write(int one) throws IOException {
            add(1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            add(length);
        }

        private void add(int more) throws IOException {
            size += more;
            if (size > LARGEST) {
                throw new TooMuch();
            }
        }
    }
}
