package fi.jelppi.shared.qr;

import fi.jelppi.shared.picture.StrangePicture;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A picture that a stranger hands in, in sizes in which a code may be found. */
final class Pictures {

    static final int MAX_BYTES = StrangePicture.MAX_BYTES;
    static final int MAX_SIDE = StrangePicture.MAX_SIDE;

    /** What is looked at, coarsest first: a photo is read at the first one mostly. */
    private static final int[] WORKING_PIXELS = {1_000_000, 4_000_000};

    /** Next to the own size, and one after the other only until a code is found. */
    private static final List<Double> OTHER_SIZES = List.of(1.0, 0.75, 0.5, 0.9);

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private Pictures() {}

    /** The picture in growing sizes, decoded when asked for; nothing when it is no picture or too large. */
    static Stream<BufferedImage> scales(byte[] picture) {
        if (picture.length > MAX_BYTES) {
            return Stream.empty();
        }
        long pixels = pixels(picture);
        if (pixels == 0) {
            return Stream.empty();
        }
        return Stream.of(step(pixels, WORKING_PIXELS[0]), step(pixels, WORKING_PIXELS[1]))
                .distinct()
                .flatMap(step -> StrangePicture.decode(picture, FORMATS, step).stream())
                .flatMap(Pictures::inOtherSizes);
    }

    /**
     * Now and then the reader takes something else on a printed pass for a mark of the code; at another size it does not. Of
     * the demo's passes one in 36 was not read at its own size.
     */
    private static Stream<BufferedImage> inOtherSizes(BufferedImage image) {
        return OTHER_SIZES.stream().map(factor -> factor == 1 ? image : resized(image, factor));
    }

    private static BufferedImage resized(BufferedImage image, double factor) {
        int width = Math.max(1, (int) (image.getWidth() * factor));
        int height = Math.max(1, (int) (image.getHeight() * factor));
        var other = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = other.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return other;
    }

    /** Every how many pixels one is taken, so that no more than {@code working} are left. */
    private static int step(long pixels, int working) {
        return (int) Math.ceil(Math.sqrt((double) pixels / working));
    }

    private static long pixels(byte[] picture) {
        return StrangePicture.look(picture, FORMATS)
                .filter(StrangePicture.Facts::isSafe)
                .map(StrangePicture.Facts::pixels)
                .orElse(0L);
    }
}
