package fi.jelppi.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies and tells what it copied. */
final class Checksum {

    private Checksum() {}

    /**
     * Reads to the end, or to one byte more than {@code most}: then the size of what is answered is larger than allowed, and
     * the rest was never unpacked.
     */
    static Manifest.Part copy(String name, InputStream from, OutputStream to, long most) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 * 1024];
        long size = 0;
        int read = 0;
        while (size <= most && read >= 0) {
            read = from.read(buffer, 0, (int) Math.min(buffer.length, most - size + 1));
            if (read > 0) {
                to.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new Manifest.Part(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
