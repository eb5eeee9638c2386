package fi.jelppi.shared.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens pictures that strangers hand in: the size is known before a pixel is decoded, and little memory is ever used. */
public final class StrangePicture {

    public static final int MAX_BYTES = 16 * 1024 * 1024;
    public static final long MAX_PIXELS = 20_000_000;
    /** The decoders hold whole rows: a very wide picture takes much memory for few pixels. */
    public static final int MAX_SIDE = 10_000;

    /**
     * What a picture says of itself.
     *
     * @param format in lower case, for example {@code png}
     */
    public record Facts(String format, int width, int height) {

        /** Neither empty nor a bomb. */
        public boolean isSafe() {
            return width > 0
                    && height > 0
                    && width <= MAX_SIDE
                    && height <= MAX_SIDE
                    && (long) width * height <= MAX_PIXELS;
        }

        public long pixels() {
            return (long) width * height;
        }
    }

    private StrangePicture() {}

    /** Empty for what is by its content no picture of these formats, whatever it is called, and for a WebP that moves. */
    public static Optional<Facts> look(byte[] picture, Set<String> formats) {
        return with(picture, formats, reader -> {
            var facts = new Facts(format(reader), reader.getWidth(0), reader.getHeight(0));
            if (facts.format().equals("webp") && !WebPFrames.areOne(picture, facts)) {
                throw new IIOException("not one picture of the size that it says");
            }
            return facts;
        });
    }

    /**
     * Call only for what {@link Facts#isSafe is safe}.
     *
     * @param step every how many pixels one is taken
     */
    public static Optional<BufferedImage> decode(byte[] picture, Set<String> formats, int step) {
        return with(picture, formats, reader -> {
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

    private static <T> Optional<T> with(byte[] picture, Set<String> formats, Reading<T> reading) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var reader = reader(in, formats);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(reading.from(reader.get()));
            } finally {
                reader.get().dispose();
            }
        } catch (IOException | RuntimeException _) {
            // The decoders answer damaged files with whatever breaks first, colour profiles too; to us each is "no
            // picture".
            return Optional.empty();
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream in, Set<String> formats) throws IOException {
        for (Iterator<ImageReader> found = ImageIO.getImageReaders(in); found.hasNext(); ) {
            var reader = found.next();
            if (formats.contains(format(reader))) {
                // Without metadata: a compressed text chunk in a PNG can be a bomb of its own.
                reader.setInput(in, true, true);
                return Optional.of(reader);
            }
            reader.dispose();
        }
        return Optional.empty();
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }
}
