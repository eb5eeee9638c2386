package fi.jelppi.shared.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a camera was held. A telephone writes its photos as the chip lies and says beside them how to turn them; of all that it
 * says, only this is read, and nothing of it is kept.
 *
 * @see <a href="https://www.cipa.jp/std/documents/download_e.html?CIPA_DC-008-2024-E">Exif 3.0, 4.6.5.1.6: Orientation</a>
 */
final class Upright {

    private static final int AS_IT_LIES = 1;
    private static final int LAST = 8;

    /** From here on width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] SIGN = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Upright() {}

    /**
     * From 1, as it lies, to 8; 1 where nothing or nonsense is said.
     *
     * @param format of the file, in lower case
     */
    static int orientation(byte[] picture, String format) {
        try {
            return exif(ByteBuffer.wrap(picture), format)
                    .map(Upright::orientation)
                    .orElse(AS_IT_LIES);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException _) {
            return AS_IT_LIES;
        }
    }

    private static Optional<ByteBuffer> exif(ByteBuffer picture, String format) {
        return switch (format) {
            case "jpeg" -> ofJpeg(picture);
            case "png" -> ofChunks(picture, 8, "eXIf");
            case "webp" -> ofChunks(picture.order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF");
            default -> Optional.empty();
        };
    }

    /** Segments up to where the pixels begin. */
    private static Optional<ByteBuffer> ofJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (jpeg.get(at) == (byte) 0xFF && jpeg.get(at + 1) != (byte) 0xDA) {
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if (jpeg.get(at + 1) == (byte) 0xE1 && isSigned(jpeg, at + 4)) {
                return Optional.of(jpeg.slice(at + 4 + SIGN.length, length - 2 - SIGN.length));
            }
            at += 2 + Math.max(2, length);
        }
        return Optional.empty();
    }

    /** PNG says length, name, content, sum; WebP name, length, content and one more byte after odd ones. */
    private static Optional<ByteBuffer> ofChunks(ByteBuffer picture, int first, String wanted) {
        boolean png = picture.order() == ByteOrder.BIG_ENDIAN;
        long at = first;
        while (at + 8 <= picture.limit()) {
            int start = (int) at + 8;
            long length = Integer.toUnsignedLong(picture.getInt(png ? (int) at : (int) at + 4));
            if (name(picture, png ? (int) at + 4 : (int) at).equals(wanted)) {
                int signed = isSigned(picture, start) ? SIGN.length : 0;
                return Optional.of(picture.slice(start + signed, Math.toIntExact(length) - signed));
            }
            at = start + length + (png ? 4 : length & 1);
        }
        return Optional.empty();
    }

    private static String name(ByteBuffer picture, int at) {
        var name = new byte[4];
        picture.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static boolean isSigned(ByteBuffer picture, int at) {
        return at + SIGN.length <= picture.limit()
                && picture.slice(at, SIGN.length).equals(ByteBuffer.wrap(SIGN));
    }

    /** The first list of a TIFF, in the order of bytes that it names. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        int many = Short.toUnsignedInt(tiff.getShort(list));
        for (int entry = 0; entry < many; entry++) {
            int at = list + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int said = tiff.getShort(at + 8);
                return said >= AS_IT_LIES && said <= LAST ? said : AS_IT_LIES;
            }
        }
        return AS_IT_LIES;
    }

    /** The picture as it was seen. */
    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == AS_IT_LIES) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        var turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.drawImage(image, turning(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    /** Where the first row and the first column are: 2 top right, 3 bottom right, 4 bottom left, 5 left top, and on. */
    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
