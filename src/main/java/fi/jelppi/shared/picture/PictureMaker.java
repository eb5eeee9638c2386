package fi.jelppi.shared.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew, upright and small enough to travel: nothing of the file that came is left but what is seen, neither where
 * nor when a photo was taken.
 */
public final class PictureMaker {

    /** Pixels of the longer side. */
    public static final int LONGEST_SIDE = 1600;

    /** Bytes of what is kept. */
    public static final int LARGEST = 600 * 1024;

    /** Screenshots stay sharp as PNG, as long as they are not larger. */
    private static final int LARGEST_PNG = 300 * 1024;

    public static final Set<String> FORMATS = Set.of("png", "jpeg", "webp");
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f};
    private static final double SMALLER = 0.75;

    /** @param type of the file, {@code png} or {@code jpg} */
    public record Made(byte[] content, String type) {}

    private PictureMaker() {}

    /**
     * Empty where it is damaged.
     *
     * @param facts of this picture; safe ones
     */
    public static Optional<Made> make(byte[] picture, StrangePicture.Facts facts) {
        int longest = Math.max(facts.width(), facts.height());
        return StrangePicture.decode(picture, FORMATS, Math.max(1, longest / (2 * LONGEST_SIDE)))
                .map(image -> sized(
                        image, Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()))))
                .map(image -> Upright.turned(image, Upright.orientation(picture, facts.format())))
                .map(image -> made(image, facts.format()));
    }

    private static Made made(BufferedImage image, String format) {
        if (!format.equals("jpeg")) {
            var png = png(image);
            if (png.length <= LARGEST_PNG) {
                return new Made(png, "png");
            }
        }
        var smaller = image;
        while (true) {
            for (float quality : QUALITIES) {
                var jpeg = jpeg(smaller, quality);
                if (jpeg.length <= LARGEST) {
                    return new Made(jpeg, "jpg");
                }
            }
            smaller = sized(smaller, SMALLER);
        }
    }

    /** On white, where something was seen through. */
    private static BufferedImage sized(BufferedImage image, double factor) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var sized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = sized.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return sized;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
