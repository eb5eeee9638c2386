package fi.jelppi.shared.qr;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens pictures that strangers hand in: the size is known before a pixel is decoded, and little memory is ever used. */
final class Pictures {

    static final int MAX_BYTES = 16 * 1024 * 1024;
    static final long MAX_PIXELS = 20_000_000;
    /** The decoders hold whole rows: a very wide picture takes much memory for few pixels. */
    static final int MAX_SIDE = 10_000;
    /** What is looked at, coarsest first: a photo is read at the first one mostly. */
    private static final int[] WORKING_PIXELS = {1_000_000, 4_000_000};

    /** Next to the own size, and one after the other only until a code is found. */
    private static final List<Double> OTHER_SIZES = List.of(1.0, 0.75, 0.5, 0.9);

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "JPEG", "PNG");

    private Pictures() {}

    /** The picture in growing sizes, decoded when asked for; nothing when it is no picture or too large. */
    static Stream<BufferedImage> scales(byte[] picture) {
        if (picture.length > MAX_BYTES) {
            return Stream.empty();
        }
        long pixels = pixels(picture);
        if (pixels <= 0 || pixels > MAX_PIXELS) {
            return Stream.empty();
        }
        return Stream.of(step(pixels, WORKING_PIXELS[0]), step(pixels, WORKING_PIXELS[1]))
                .distinct()
                .flatMap(step -> decode(picture, step).stream())
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
        return with(picture, reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    return width > MAX_SIDE || height > MAX_SIDE ? 0L : (long) width * height;
                })
                .orElse(0L);
    }

    private static Optional<BufferedImage> decode(byte[] picture, int step) {
        return with(picture, reader -> {
            var settings = reader.getDefaultReadParam();
            // A very thin picture must keep at least one pixel across.
            settings.setSourceSubsampling(
                    Math.min(step, reader.getWidth(0)), Math.min(step, reader.getHeight(0)), 0, 0);
            return reader.read(0, settings);
        });
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> with(byte[] picture, Reading<T> reading) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var reader = reader(in);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(reading.from(reader.get()));
            } finally {
                reader.get().dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException _) {
            // The decoders of the JDK answer damaged files with all of these; to us each is "no picture".
            return Optional.empty();
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> found = ImageIO.getImageReaders(in); found.hasNext(); ) {
            var reader = found.next();
            if (FORMATS.contains(reader.getFormatName())) {
                // Without metadata: a compressed text chunk in a PNG can be a bomb of its own.
                reader.setInput(in, true, true);
                return Optional.of(reader);
            }
            reader.dispose();
        }
        return Optional.empty();
    }
}
