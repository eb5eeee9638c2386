package fi.jelppi.shared.picture;

import fi.jelppi.shared.picture.StrangePicture.Facts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Looks into a WebP before its reader does: the reader believes the size at the start of the file, then decodes each frame that
 * it meets, and at the frame's own size. A small start may lead to a bomb, or to a thousand frames.
 *
 * @see <a href="https://developers.google.com/speed/webp/docs/riff_container">the container's chunks</a>
 */
final class WebPFrames {

    private static final int FIRST_CHUNK = 12;
    private static final int NAME = 4;
    private static final int HEAD = 8;

    /** Of a side; what stands above says how to scale. */
    private static final int BITS = 14;

    private static final int SIDE = (1 << BITS) - 1;

    private WebPFrames() {}

    /**
     * Whether there is one frame, of the size that the file says, and at most one more for what is seen through; moving ones
     * are none.
     *
     * @throws IndexOutOfBoundsException when the file ends too early
     */
    static boolean areOne(byte[] webp, Facts said) {
        var bytes = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        boolean fit = true;
        int frames = 0;
        int alphas = 0;
        long at = FIRST_CHUNK;
        while (at + HEAD <= webp.length) {
            int start = (int) at + HEAD;
            switch (new String(webp, (int) at, NAME, StandardCharsets.ISO_8859_1)) {
                case "VP8 " -> {
                    frames++;
                    fit &= isOf(said, bytes.getShort(start + 6) & SIDE, bytes.getShort(start + 8) & SIDE);
                }
                case "VP8L" -> {
                    frames++;
                    int sides = bytes.getInt(start + 1);
                    fit &= isOf(said, (sides & SIDE) + 1, ((sides >>> BITS) & SIDE) + 1);
                }
                case "ALPH" -> alphas++;
                default -> {}
            }
            long length = Integer.toUnsignedLong(bytes.getInt((int) at + NAME));
            // Padded to even length.
            at += HEAD + length + (length & 1);
        }
        return fit && frames == 1 && alphas <= 1;
    }

    private static boolean isOf(Facts said, int width, int height) {
        return width == said.width() && height == said.height();
    }
}
