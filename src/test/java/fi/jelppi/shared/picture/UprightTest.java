package fi.jelppi.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    private static final int LONG = 320;
    private static final int SHORT = 200;
    private static final String PLACE = "66 29 N 25 42 E Sinetta";

    /** Where the corner that lies at the top left belongs, as the standard tells it. */
    @ParameterizedTest
    @CsvSource({
        "1, 320, top, left",
        "2, 320, top, right",
        "3, 320, bottom, right",
        "4, 320, bottom, left",
        "5, 200, top, left",
        "6, 200, top, right",
        "7, 200, bottom, right",
        "8, 200, bottom, left"
    })
    void aPhotoIsTurnedAsTheCameraSays(int orientation, int width, String upDown, String leftRight) throws IOException {
        for (byte[] exif : new byte[][] {exif(orientation, true), exif(orientation, false)}) {
            for (byte[] photo : new byte[][] {jpegWith(exif), pngWith(exif)}) {
                var upright = ImageIO.read(new ByteArrayInputStream(made(photo)));
                assertThat(upright.getWidth()).isEqualTo(width);
                assertThat(upright.getHeight()).isEqualTo(width == LONG ? SHORT : LONG);
                int x = leftRight.equals("left") ? 10 : upright.getWidth() - 10;
                int y = upDown.equals("top") ? 10 : upright.getHeight() - 10;
                assertThat(isRed(upright, x, y)).isTrue();
                assertThat(isRed(upright, upright.getWidth() - x, y)).isFalse();
                assertThat(isRed(upright, x, upright.getHeight() - y)).isFalse();
            }
        }
    }

    @Test
    void whichSideIsUpDecidesBetweenTurnedAndMirrored() throws IOException {
        // The second mark lies at the top right of the file: 6 is turned clockwise, 5 is mirrored as well.
        assertThat(isGreenAt(made(jpegWith(exif(6, true))), SHORT - 10, LONG - 10))
                .isTrue();
        assertThat(isGreenAt(made(jpegWith(exif(5, true))), 10, LONG - 10)).isTrue();
        assertThat(isGreenAt(made(jpegWith(exif(8, true))), 10, 10)).isTrue();
        assertThat(isGreenAt(made(jpegWith(exif(7, true))), SHORT - 10, 10)).isTrue();
    }

    @Test
    void whereAndWhenItWasTakenIsGone() {
        for (byte[] photo : new byte[][] {jpegWith(exif(6, true)), pngWith(exif(6, true))}) {
            assertThat(text(photo)).as("it was there").contains(PLACE);
            var made = text(made(photo));
            assertThat(made).doesNotContain(PLACE, "Exif", "eXIf", "tEXt", "http://ns.adobe.com/xap");
        }
    }

    @Test
    void nonsenseTurnsNothing() {
        for (int said : new int[] {0, 9, -1, 600}) {
            assertThat(Upright.orientation(jpegWith(exif(said, true)), "jpeg")).isEqualTo(1);
        }
        var whole = jpegWith(exif(6, true));
        for (int length = 0; length < 60; length++) {
            assertThat(Upright.orientation(Arrays.copyOf(whole, length), "jpeg"))
                    .isIn(1, 6);
        }
        var far = exif(6, true);
        ByteBuffer.wrap(far).putInt(4, Integer.MAX_VALUE);
        assertThat(Upright.orientation(jpegWith(far), "jpeg")).isEqualTo(1);
        assertThat(Upright.orientation(new byte[] {'R', 'I', 'F', 'F'}, "webp")).isEqualTo(1);
    }

    @Test
    void aChunkThatSaysItIsLargerThanAnyFileTurnsNothing() {
        var png = ByteBuffer.wrap(pngWith(exif(6, true)));
        assertThat(Upright.orientation(png.array(), "png")).isEqualTo(6);
        png.putInt(8 + 25, Integer.MIN_VALUE);
        assertThat(Upright.orientation(png.array(), "png")).isEqualTo(1);
        var webp = ByteBuffer.allocate(40).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        webp.put(12, ascii("EXIF")).putInt(16, -1);
        assertThat(Upright.orientation(webp.array(), "webp")).isEqualTo(1);
    }

    @Test
    void aWebPSaysItInAChunk() {
        var exif = exif(6, false);
        var webp = ByteBuffer.allocate(12 + 8 + 3 + 1 + 8 + exif.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        webp.put(ascii("RIFF")).putInt(webp.capacity() - 8).put(ascii("WEBP"));
        webp.put(ascii("ICCP")).putInt(3).put(new byte[4]);
        webp.put(ascii("EXIF")).putInt(exif.length).put(exif);
        assertThat(Upright.orientation(webp.array(), "webp")).isEqualTo(6);
    }

    private static byte[] made(byte[] photo) {
        var facts = StrangePicture.look(photo, PictureMaker.FORMATS).orElseThrow();
        return PictureMaker.make(photo, facts).orElseThrow().content();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 90;
    }

    private static boolean isGreenAt(byte[] picture, int x, int y) throws IOException {
        var colour = new Color(ImageIO.read(new ByteArrayInputStream(picture)).getRGB(x, y));
        return colour.getGreen() > 180 && colour.getRed() < 90;
    }

    /** White, with a red mark at the top left of the file and a green one at its top right. */
    private static byte[] written(String format) {
        var image = new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, LONG, SHORT);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 48, 48);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(LONG - 48, 0, 48, 48);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A list with the place in words and the orientation, as TIFF. */
    private static byte[] exif(int orientation, boolean bigEndian) {
        var place = ascii(PLACE);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length)
                .order(bigEndian ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii(bigEndian ? "MM" : "II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(tiff.capacity() - place.length);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return tiff.putInt(0).put(place).array();
    }

    private static byte[] jpegWith(byte[] exif) {
        var jpeg = written("jpeg");
        var with = ByteBuffer.allocate(jpeg.length + 10 + exif.length);
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + exif.length));
        return with.put(ascii("Exif\0\0"))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** After the signature and the first chunk. */
    private static byte[] pngWith(byte[] exif) {
        var png = written("png");
        int after = 8 + 25;
        var with = ByteBuffer.allocate(png.length + 12 + exif.length);
        with.put(png, 0, after).putInt(exif.length).put(ascii("eXIf")).put(exif);
        var sum = new CRC32();
        sum.update(with.array(), after + 4, 4 + exif.length);
        return with.putInt((int) sum.getValue())
                .put(png, after, png.length - after)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
