package fi.jelppi.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks one stream of a PDF to nowhere, and counts. */
final class PdfUnpacking {

    private static final Pattern FILTER = Pattern.compile("(?<lzw>" + name("LZWDecode") + "|" + name("LZW")
            + ")|(?<run>"
            + name("RunLengthDecode") + "|" + name("RL") + ")|(?<flate>" + name("FlateDecode") + "|" + name("Fl")
            + ")|(?<text>" + name("ASCII85Decode") + "|" + name("A85") + ")|(?<hex>" + name("ASCIIHexDecode") + "|"
            + name("AHx") + ")");

    private final byte[] content;
    private final String text;

    /** @param text the same, a character for each byte */
    PdfUnpacking(byte[] content, String text) {
        this.content = content;
        this.text = text;
    }

    /** A name of a PDF, each letter of which may be written as a number. */
    static String name(String plain) {
        var pattern = new StringBuilder("/");
        plain.chars()
                .forEach(
                        letter -> pattern.append("(?:").append((char) letter).append("|(?i:#%02x))".formatted(letter)));
        return pattern.append("(?![A-Za-z0-9])").toString();
    }

    /** @throws TooMuch when it is not to be unpacked */
    long size(int from, String dictionary) throws IOException {
        var filters = FILTER.matcher(dictionary)
                .results()
                .map(found -> COSName.getPDFName(found.namedGroups().keySet().stream()
                        .filter(group -> found.group(group) != null)
                        .map(PdfUnpacking::filter)
                        .findFirst()
                        .orElseThrow()))
                .distinct()
                .toList();
        long growing = filters.stream().filter(PdfUnpacking::grows).count();
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
                if (size > PdfGrowth.LARGEST) {
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

    static final class TooMuch extends IOException {

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
            if (size > PdfGrowth.LARGEST) {
                throw new TooMuch();
            }
        }
    }
}
