package fi.jelppi.checkin.list;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * The emblem of the European Union: twelve upright stars on blue, length one and a half times the height, the circle's radius
 * a third and a star's an eighteenth of it.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2021/1060/oj">Regulation (EU) 2021/1060, Annex IX</a>
 */
final class EuEmblem {

    private static final Color BLUE = new Color(0x00, 0x33, 0x99);
    private static final Color YELLOW = new Color(0xFF, 0xCC, 0x00);
    private static final int STARS = 12;
    private static final int POINTS = 5;
    /** Of a star's inner corners to its points. */
    private static final double WAIST = 0.382;

    private EuEmblem() {}

    static float width(float height) {
        return height * 1.5f;
    }

    static void draw(PDPageContentStream canvas, float left, float bottom, float height) throws IOException {
        canvas.setNonStrokingColor(BLUE);
        canvas.addRect(left, bottom, width(height), height);
        canvas.fill();
        canvas.setNonStrokingColor(YELLOW);
        for (int star = 0; star < STARS; star++) {
            double angle = 2 * Math.PI * star / STARS;
            star(
                    canvas,
                    left + width(height) / 2 + height / 3 * Math.sin(angle),
                    bottom + height / 2 + height / 3 * Math.cos(angle),
                    height / 18);
        }
        canvas.setNonStrokingColor(Color.BLACK);
    }

    private static void star(PDPageContentStream canvas, double x, double y, double radius) throws IOException {
        for (int corner = 0; corner < 2 * POINTS; corner++) {
            double reach = corner % 2 == 0 ? radius : radius * WAIST;
            double angle = Math.PI * corner / POINTS;
            float to = (float) (x + reach * Math.sin(angle));
            float up = (float) (y + reach * Math.cos(angle));
            if (corner == 0) {
                canvas.moveTo(to, up);
            } else {
                canvas.lineTo(to, up);
            }
        }
        canvas.fill();
    }
}
