package fi.jelppi.guides.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, good and bad. */
public final class SomePictures {

    private static final int IHDR = 12;
    private static final int IHDR_BYTES = 17;

    private SomePictures() {}

    /** A page with a coloured bar, as a screenshot is. */
    public static byte[] of(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x1e, 0x5b, 0x4f));
        graphics.fillRect(0, 0, width, height / 4 + 1);
        graphics.dispose();
        return written(image, format);
    }

    /** Every pixel another: nothing gets small. */
    static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, "png");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    static byte[] webpWithoutLoss() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** Says that it is one pixel, around frames that say what they are. */
    static byte[] webpAround(int frames, int width, int height) {
        var frame = webp();
        int start = 12;
        var around = ByteBuffer.allocate(start + 18 + frames * (frame.length - start))
                .order(ByteOrder.LITTLE_ENDIAN);
        around.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        around.putInt(around.capacity() - 8);
        around.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII));
        around.putInt(10).put(new byte[10]);
        for (int at = 0; at < frames; at++) {
            int begin = around.position();
            around.put(frame, start, frame.length - start);
            around.putShort(begin + 14, (short) width).putShort(begin + 16, (short) height);
        }
        return around.array();
    }

    /** A few bytes that would need gigabytes of memory once unpacked. */
    static byte[] claimingToBe(int width, int height) {
        var picture = ByteBuffer.wrap(of("png", 300, 300));
        picture.putInt(IHDR + 4, width).putInt(IHDR + 8, height);
        var checksum = new CRC32();
        checksum.update(picture.array(), IHDR, IHDR_BYTES);
        picture.putInt(IHDR + IHDR_BYTES, (int) checksum.getValue());
        return picture.array();
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
