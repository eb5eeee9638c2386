package fi.jelppi.participant;

import fi.jelppi.shared.qr.QrCodes;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws one pass as a picture: title, time and place, the QR code, the code for typing, the holder. */
final class PassPicture {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 1080;
    private static final int MARGIN = 40;
    private static final int QR_SIDE = 583;
    /** Below the code for typing and the holder's name. */
    private static final int QR_TOP = 300;

    private static final int CODE_BASELINE = QR_TOP + QR_SIDE + 75;
    private static final int HOLDER_TOP = CODE_BASELINE + 20;

    private final QrCodes codes;

    PassPicture(QrCodes codes) {
        this.codes = codes;
    }

    byte[] png(PassCard card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(graphics, card);
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    private void draw(Graphics2D graphics, PassCard card) {
        float y = paragraph(graphics, card.title(), PassFonts.drawnBold(36), MARGIN, 3);
        y = paragraph(graphics, card.when(), PassFonts.drawnRegular(28), y + 6, 1);
        paragraph(graphics, card.where(), PassFonts.drawnRegular(28), y, 1);
        graphics.drawImage(codes.image(card.qrText(), QR_SIDE), (WIDTH - QR_SIDE) / 2, QR_TOP, null);
        centred(graphics, card.code().grouped(), PassFonts.drawnBold(64));
        paragraph(graphics, card.holder(), PassFonts.drawnRegular(30), HOLDER_TOP, 1);
    }

    private static void centred(Graphics2D graphics, String text, Font font) {
        var layout = new TextLayout(text, font, graphics.getFontRenderContext());
        layout.draw(graphics, (WIDTH - layout.getAdvance()) / 2, CODE_BASELINE);
    }

    /** Centred lines from {@code top} on, at most so many; answers where the next text begins. */
    private static float paragraph(Graphics2D graphics, String text, Font font, float top, int most) {
        float y = top;
        for (var line : lines(graphics, text, font, most)) {
            y += line.getAscent();
            line.draw(graphics, (WIDTH - line.getAdvance()) / 2, y);
            y += line.getDescent() + line.getLeading();
        }
        return y;
    }

    private static List<TextLayout> lines(Graphics2D graphics, String text, Font font, int most) {
        var lines = new ArrayList<TextLayout>();
        if (!text.isBlank()) {
            var styled = new AttributedString(text);
            styled.addAttribute(TextAttribute.FONT, font);
            var measurer = new LineBreakMeasurer(styled.getIterator(), graphics.getFontRenderContext());
            while (lines.size() < most && measurer.getPosition() < text.length()) {
                lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
            }
        }
        return lines;
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
