package fi.jelppi.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodesTest {

    private static final String TEXT = "JP1:" + "Z9%".repeat(53) + "05";
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final QrCodes codes = new QrCodes();

    @ParameterizedTest
    @ValueSource(ints = {53, 106, 320, 1000, 3000})
    void readsWhatItDraws(int pixels) {
        assertThat(codes.read(codes.png(TEXT, pixels))).contains(TEXT);
    }

    @Test
    void drawsAsLargeAsAsked() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(codes.png(TEXT, 400)));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(image.getRGB(20, 20)).isEqualTo(Color.WHITE.getRGB());
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 90, 135, 180})
    void readsATurnedCode(double degrees) throws IOException {
        assertThat(codes.read(jpeg(photo(400, 1600, 1200, degrees)))).contains(TEXT);
    }

    @Test
    void readsALargeUnevenlyLitPhoto() throws IOException {
        assertThat(codes.read(jpeg(photo(900, 4000, 3000, 12)))).contains(TEXT);
    }

    @Test
    void readsASmallCodeInALargePicture() throws IOException {
        assertThat(codes.read(png(photo(300, 4000, 3000, 0)))).contains(TEXT);
    }

    @Test
    void readsABlurredCode() throws IOException {
        var soft = new float[25];
        Arrays.fill(soft, 1 / 25f);
        var blurred = new ConvolveOp(new Kernel(5, 5, soft)).filter(photo(420, 800, 600, 5), null);
        assertThat(codes.read(jpeg(blurred))).contains(TEXT);
    }

    @Test
    void readsLightOnDark() throws IOException {
        var image = photo(420, 600, 600, 0);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, ~image.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(codes.read(png(image))).contains(TEXT);
    }

    @Test
    void findsNothingInAPictureWithoutACode() throws IOException {
        assertThat(codes.read(png(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB))))
                .isEmpty();
    }

    @Property(tries = 200)
    void neverThrowsWhateverTheBytes(@ForAll byte[] bytes) {
        assertThat(codes.read(bytes)).isEmpty();
    }

    @Property(tries = 100)
    void neverThrowsForADamagedPicture(@ForAll @IntRange(max = 2000) int at, @ForAll byte damage) {
        var picture = codes.png(TEXT, 200);
        picture[at % picture.length] ^= damage;
        assertThat(codes.read(picture)).isIn(java.util.Optional.of(TEXT), java.util.Optional.empty());
    }

    @Property(tries = 60)
    void neverThrowsForAHalfPicture(@ForAll @IntRange(max = 20_000) int length) throws IOException {
        var picture = jpeg(photo(300, 640, 480, 0));
        assertThat(codes.read(Arrays.copyOf(picture, Math.min(length, picture.length))))
                .isNotNull();
    }

    @Test
    @Timeout(5)
    void doesNotDecodeAPictureOfHugeDimensions() throws IOException {
        assertThat(codes.read(pngOf(50_000, 50_000))).isEmpty();
        assertThat(codes.read(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEmpty();
        assertThat(codes.read(pngOf(Integer.MAX_VALUE, 1))).isEmpty();
    }

    @Test
    @Timeout(60)
    void survivesAVeryThinPicture() throws IOException {
        assertThat(codes.read(pngOf(19_000_000, 1))).isEmpty();
        assertThat(codes.read(pngOf(1, 19_000_000))).isEmpty();
        assertThat(Pictures.scales(pngOf(Pictures.MAX_SIDE + 1, 1))).isEmpty();
        assertThat(Pictures.scales(pngOf(1, Pictures.MAX_SIDE + 1))).isEmpty();
        assertThat(Pictures.scales(pngOf(Pictures.MAX_SIDE, 1))).isNotEmpty();
    }

    /** Every three of the marks could be a code. */
    @Test
    @Timeout(60)
    void givesUpOnAPictureFullOfMarks() throws IOException {
        var image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int x = 10; x < 990; x += 20) {
            for (int y = 10; y < 990; y += 20) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(x - 2, y - 2, 18, 18);
                graphics.setColor(Color.BLACK);
                graphics.fillRect(x, y, 14, 14);
                graphics.setColor(Color.WHITE);
                graphics.fillRect(x + 2, y + 2, 10, 10);
                graphics.setColor(Color.BLACK);
                graphics.fillRect(x + 4, y + 4, 6, 6);
            }
        }
        graphics.dispose();
        assertThat(codes.read(png(image))).isEmpty();
    }

    /** Compressed text chunks that would unfold to 2.5 GB. */
    @Test
    @Timeout(10)
    void doesNotUnfoldATextBomb() throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.write(PNG_SIGNATURE);
        chunk(data, "IHDR", header(8, 8));
        var bomb = bomb();
        for (int i = 0; i < 40; i++) {
            chunk(data, "zTXt", bomb);
        }
        chunk(data, "IDAT", deflated(new byte[8 * 9]));
        chunk(data, "IEND", new byte[0]);
        assertThat(codes.read(out.toByteArray())).isEmpty();
    }

    private static BufferedImage photo(int code, int width, int height, double degrees) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setPaint(
                new java.awt.GradientPaint(0, 0, new Color(250, 245, 230), width, height, new Color(150, 150, 140)));
        graphics.fillRect(0, 0, width, height);
        var place = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
        place.translate((width - code) / 2.0, (height - code) / 2.0);
        graphics.drawImage(new QrCodes().image(TEXT, code), place, null);
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return written(image, "png");
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        return written(image, "jpeg");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] pngOf(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.write(PNG_SIGNATURE);
        chunk(data, "IHDR", header(width, height));
        chunk(data, "IDAT", deflated(new byte[1_000_000]));
        chunk(data, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return java.nio.ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {'C', 0, 0});
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            var block = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                deflater.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        var crc = new CRC32();
        crc.update(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        crc.update(body);
        out.writeInt(body.length);
        out.writeBytes(type);
        out.write(body);
        out.writeInt((int) crc.getValue());
    }
}
