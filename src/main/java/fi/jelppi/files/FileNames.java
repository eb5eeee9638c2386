package fi.jelppi.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as somebody's machine told them, made into plain ones. */
final class FileNames {

    private static final int LONGEST = 80;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N} ._()+-]+");
    private static final Pattern START = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final String NAMELESS = "tiedosto";

    private FileNames() {}

    /** Without folders and signs, and with the ending of what it is, whatever it was called. */
    static String plain(String told, FileType type) {
        var name = Normalizer.normalize(
                told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        var stem = START.matcher(
                        OTHERS.matcher(dot > 0 ? name.substring(0, dot) : name).replaceAll("-"))
                .replaceFirst("");
        var cut = stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        return (cut.isBlank() ? NAMELESS : cut.strip()) + "." + type.ending();
    }
}
