package fi.jelppi.sync.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** Packs with the best compression (halls have thin lines) and unpacks up to a cap, so that a bomb stays harmless. */
public final class Gzip {

    private Gzip() {}

    public static byte[] pack(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new Best(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * @throws TooLargeException when more than {@code cap} bytes come out
     * @throws MalformedMessageException when it is not gzip
     */
    public static byte[] unpack(byte[] packed, int cap) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return read(gzip, cap);
        } catch (ZipException | java.io.EOFException e) {
            throw new MalformedMessageException("not gzip", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws TooLargeException when the stream has more than {@code cap} bytes */
    public static byte[] read(InputStream in, int cap) throws IOException {
        byte[] bytes = in.readNBytes(cap + 1);
        if (bytes.length > cap) {
            throw new TooLargeException(cap);
        }
        return bytes;
    }

    private static final class Best extends GZIPOutputStream {

        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
