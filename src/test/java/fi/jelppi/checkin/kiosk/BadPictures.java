package fi.jelppi.checkin.kiosk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that people choose by mistake, or to do harm. */
final class BadPictures {

    private static final int IHDR = 12;
    private static final int IHDR_BYTES = 17;

    private BadPictures() {}

    /** Nothing but grey. */
    static byte[] blank() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The download broke off. */
    static byte[] cut(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    /** A few bytes that would need gigabytes of memory once unpacked. */
    static byte[] claimingToBe(int width, int height) {
        var picture = ByteBuffer.wrap(blank());
        picture.putInt(IHDR + 4, width).putInt(IHDR + 8, height);
        var checksum = new CRC32();
        checksum.update(picture.array(), IHDR, IHDR_BYTES);
        picture.putInt(IHDR + IHDR_BYTES, (int) checksum.getValue());
        return picture.array();
    }
}
