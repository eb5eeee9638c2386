package fi.jelppi.participant;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** Noto Sans with every letter of Finnish, Swedish, the Sámi languages and Cyrillic names; licence in fonts/OFL.txt. */
final class PassFonts {

    private static final byte[] REGULAR = bytes("NotoSans-Regular.ttf");
    private static final byte[] BOLD = bytes("NotoSans-Bold.ttf");

    private PassFonts() {}

    static Font drawnRegular(float points) {
        return drawn(REGULAR, points);
    }

    static Font drawnBold(float points) {
        return drawn(BOLD, points);
    }

    /** For one document: its used letters are collected in it. */
    static BaseFont printedRegular() {
        return printed("NotoSans-Regular.ttf", REGULAR);
    }

    static BaseFont printedBold() {
        return printed("NotoSans-Bold.ttf", BOLD);
    }

    private static Font drawn(byte[] bytes, float points) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(points);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font of the passes is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont printed(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = PassFonts.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
