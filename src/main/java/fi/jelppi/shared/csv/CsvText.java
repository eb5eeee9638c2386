package fi.jelppi.shared.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** How a file of comma separated values is written: its characters and its separator. Excel saves all of these. */
public record CsvText(Path file, Charset charset, int bomBytes, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 64 * 1024;

    /** Looks through the whole file once: UTF-8 by its BOM or when every byte fits, else windows-1252. */
    public static CsvText of(Path file) throws IOException {
        var start = start(file);
        Charset charset;
        int bom = 0;
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            bom = 3;
        } else if (starts(start, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            bom = 2;
        } else if (starts(start, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            bom = 2;
        } else {
            charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        var text = new CsvText(file, charset, bom, ';');
        return new CsvText(file, charset, bom, text.findSeparator());
    }

    /** The same file, taken to be written otherwise. */
    public CsvText as(Charset other, char otherSeparator) {
        return new CsvText(file, other, other.equals(charset) ? bomBytes : 0, otherSeparator);
    }

    public Reader reader() throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(bomBytes);
        return new BufferedReader(new InputStreamReader(in, charset), BUFFER);
    }

    /** Forgives what hand-made files have: spaces around, empty lines, text after a closing quote, a missing last quote. */
    public CSVParser parser() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(reader());
    }

    private char findSeparator() throws IOException {
        var counts = new HashMap<Character, Integer>(Map.of(';', 0, ',', 0, '\t', 0));
        try (var reader = reader()) {
            boolean quoted = false;
            for (int c = reader.read(), seen = 0; c >= 0 && seen < BUFFER; c = reader.read(), seen++) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    break;
                } else if (!quoted) {
                    counts.computeIfPresent((char) c, (separator, count) -> count + 1);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(';');
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(3);
        }
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[BUFFER];
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
