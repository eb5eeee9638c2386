package fi.jelppi.files;

import java.util.regex.Pattern;

/**
 * A file that was taken in; what is in it is found by its hash.
 *
 * @param name as it is saved, with the ending of its type
 * @param size in bytes
 * @param hash SHA-256 in hexadecimal
 */
public record StoredFile(String name, FileType type, long size, String hash) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()+-]{0,99}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException for a name that is no plain file's, or no hash */
    public StoredFile {
        if (!NAME.matcher(name).matches() || !name.endsWith("." + type.ending())) {
            throw new IllegalArgumentException("no name of a file");
        }
        if (size <= 0 || !isHash(hash)) {
            throw new IllegalArgumentException("no size or no hash");
        }
    }

    /** Whether it is written as one. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
