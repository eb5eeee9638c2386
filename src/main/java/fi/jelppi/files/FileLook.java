package fi.jelppi.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells what a file is by what is in it; its name says nothing. Of an Office file only the list of its parts is read, and the one
 * part that says what they are, up to a limit: nothing else is unpacked, so nothing can grow.
 *
 * @see <a href="../../../../../../docs/decisions/0263-files-of-the-library.md">decision 0263</a>
 */
final class FileLook {

    /** What a file was found to be. */
    sealed interface Result {}

    record Known(FileType type) implements Result {}

    record Refused(FileRefusal reason) implements Result {}

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String CONTENTS = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_CONTENTS = 256 * 1024;

    /** What runs, or may hide what does: macros, controls, other programs' objects. */
    private static final List<String> RUNS =
            List.of("vbaproject", "macroenabled", "activex", "oleobject", "xl/macrosheets/", "/embeddings/");

    /** Another encoding, an entity or a comment, a letter written as a number: no program writes a list of parts so. */
    private static final List<String> HIDES = List.of("\0", "<!", "&#");

    private FileLook() {}

    /** @param start its first bytes, at least eight where it has so many */
    static Result at(Path file, byte[] start) {
        if (begins(start, PDF)) {
            return new Known(FileType.PDF);
        }
        if (begins(start, OLD_OFFICE)) {
            return new Refused(FileRefusal.OLD_OFFICE);
        }
        return begins(start, ZIP) ? office(file) : new Refused(FileRefusal.TYPE);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (int at = 0; at < sign.length; at++) {
            if (content[at] != sign[at]) {
                return false;
            }
        }
        return true;
    }

    private static Result office(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var contents = zip.getEntry(CONTENTS);
            if (contents == null || zip.size() > MOST_ENTRIES) {
                return new Refused(FileRefusal.TYPE);
            }
            if (zip.stream().map(ZipEntry::getName).anyMatch(FileLook::leadsOut)) {
                return new Refused(FileRefusal.BROKEN);
            }
            var names = zip.stream().map(FileLook::name).toList();
            if (Set.copyOf(names).size() < names.size()) {
                return new Refused(FileRefusal.BROKEN);
            }
            var types = contents(zip, contents);
            return names.stream().anyMatch(FileLook::runs) || runs(types)
                    ? new Refused(FileRefusal.MACROS)
                    : type(names, types);
        } catch (IOException | IllegalArgumentException _) {
            return new Refused(FileRefusal.BROKEN);
        }
    }

    /** Empty for what may say something else to Office than it says here. */
    private static String contents(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] content;
        try (var in = zip.getInputStream(entry)) {
            content = in.readNBytes(LONGEST_CONTENTS + 1);
        }
        var types = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return content.length > LONGEST_CONTENTS || HIDES.stream().anyMatch(types::contains) ? "" : types;
    }

    private static String name(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\");
    }

    private static boolean runs(String words) {
        return RUNS.stream().anyMatch(words::contains);
    }

    private static Result type(List<String> names, String types) {
        if (names.contains("word/document.xml") && types.contains("wordprocessingml.document.main+xml")) {
            return new Known(FileType.WORD);
        }
        if (names.contains("xl/workbook.xml") && types.contains("spreadsheetml.sheet.main+xml")) {
            return new Known(FileType.EXCEL);
        }
        return new Refused(FileRefusal.TYPE);
    }
}
