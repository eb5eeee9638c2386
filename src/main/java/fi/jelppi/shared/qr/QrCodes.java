package fi.jelppi.shared.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws and reads QR codes; the only class that knows ZXing. */
@Component
public class QrCodes {

    /** Light modules around the code that readers need (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    /** A code has three, and one that helps to straighten it. */
    private static final int MOST_MARKS = 200;

    private static final Map<DecodeHintType, ?> PHOTO =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
    private static final Map<DecodeHintType, ?> DRAWN =
            Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    /** A square PNG with a quiet zone, error correction M. {@code pixels} is the width and the height. */
    public byte[] png(String text, int pixels) {
        var out = new ByteArrayOutputStream();
        try {
            MatrixToImageWriter.writeToStream(matrix(text, pixels), "PNG", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same as a picture to draw elsewhere. */
    public BufferedImage image(String text, int pixels) {
        return MatrixToImageWriter.toBufferedImage(matrix(text, pixels));
    }

    /** Reads the first QR code in a picture (PNG or JPEG, at most 20 megapixels); empty when there is none or the bytes are no picture. */
    public Optional<String> read(byte[] picture) {
        return Pictures.scales(picture)
                .map(BufferedImageLuminanceSource::new)
                .flatMap(source -> read(source).stream())
                .findFirst();
    }

    private static Optional<String> read(LuminanceSource source) {
        return read(new HybridBinarizer(source), PHOTO)
                .or(() -> readAmongMarks(source))
                .or(() -> read(new GlobalHistogramBinarizer(source), PHOTO))
                .or(() -> read(new HybridBinarizer(source.invert()), PHOTO))
                .or(() -> read(new GlobalHistogramBinarizer(source), DRAWN));
    }

    private static Optional<String> read(Binarizer binarizer, Map<DecodeHintType, ?> hints) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(binarizer), hints)
                    .getText());
        } catch (ReaderException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // ZXing throws the unchecked two on some damaged codes: to a visitor they are all "no code here".
            return Optional.empty();
        }
    }

    /**
     * Some codes have a square inside that looks like one of the three marks, and the reader above takes it for one at any
     * size: of 1,500 passes one was not read. This one tries other threes, so a picture with very many squares is left.
     */
    private static Optional<String> readAmongMarks(LuminanceSource source) {
        var marks = new AtomicInteger();
        var hints = new EnumMap<DecodeHintType, Object>(PHOTO);
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, (ResultPointCallback) mark -> {
            if (marks.incrementAndGet() > MOST_MARKS) {
                throw new IllegalArgumentException("too many marks");
            }
        });
        try {
            var found = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), hints);
            return Stream.of(found).map(Result::getText).findFirst();
        } catch (ReaderException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static BitMatrix matrix(String text, int pixels) {
        try {
            Map<EncodeHintType, ?> hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit a QR code", e);
        }
    }
}
