package fi.jelppi.testing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A film that Chromium plays before its camera: codes held still, and nothing between them. Raw YUV 4:2:0 (YUV4MPEG2), so
 * no tool is needed. The top left corner is black while a code is shown and grey otherwise: a page can tell when.
 */
public final class FakeCamera implements AutoCloseable {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 480;
    public static final int FRAMES_PER_SECOND = 15;

    private static final int MARK = 48;
    private static final byte GREY = (byte) 128;
    private static final byte BLACK = 16;
    private static final byte WHITE = (byte) 235;

    private final OutputStream film;

    private FakeCamera(OutputStream film) {
        this.film = film;
    }

    public static FakeCamera filming(Path file) throws IOException {
        var film = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        var header = "YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT, FRAMES_PER_SECOND);
        film.write(header.getBytes(StandardCharsets.US_ASCII));
        return new FakeCamera(film);
    }

    /** Nobody holds anything before the camera. */
    public FakeCamera nothing(int frames) throws IOException {
        var luminance = new byte[WIDTH * HEIGHT];
        Arrays.fill(luminance, GREY);
        return write(luminance, frames);
    }

    /** Somebody holds a code still. */
    public FakeCamera code(String text, int frames) throws IOException {
        var luminance = new byte[WIDTH * HEIGHT];
        Arrays.fill(luminance, GREY);
        draw(luminance, text);
        for (int y = 0; y < MARK; y++) {
            Arrays.fill(luminance, y * WIDTH, y * WIDTH + MARK, BLACK);
        }
        return write(luminance, frames);
    }

    private static void draw(byte[] luminance, String text) {
        int size = HEIGHT - 60;
        BitMatrix code = encode(text, size);
        int left = (WIDTH - size) / 2;
        int top = (HEIGHT - size) / 2;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                luminance[(top + y) * WIDTH + left + x] = code.get(x, y) ? BLACK : WHITE;
            }
        }
    }

    private static BitMatrix encode(String text, int size) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            size,
                            size,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private FakeCamera write(byte[] luminance, int frames) throws IOException {
        var colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        for (int frame = 0; frame < frames; frame++) {
            film.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
            film.write(luminance);
            film.write(colour);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        film.close();
    }
}
