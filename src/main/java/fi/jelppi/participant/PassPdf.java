package fi.jelppi.participant;

import fi.jelppi.shared.qr.QrCodes;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws pass cards on A4 pages; all measures in points of 1/72 inch. */
final class PassPdf {

    /**
     * How a page is divided.
     *
     * @param scale of a card's inside
     */
    record Layout(int columns, int rows, float scale) {}

    static final Layout SHEET = new Layout(2, 4, 1);
    static final Layout LARGE = new Layout(1, 2, 1.9f);

    private static final float MARGIN = 34;
    private static final float PADDING = 14;
    private static final float QR_SIDE = 118;
    /** One pixel a module: 45 of version 7 and the quiet zone. */
    private static final int QR_PIXELS = 53;

    private static final float[] SHRINKING = {1, 0.85f, 0.7f, 0.55f};
    private static final Color CUTTING_LINE = new Color(150, 150, 150);

    private final QrCodes codes;
    private final Layout layout;
    private final float width;
    private final float height;
    private final BaseFont regular = PassFonts.printedRegular();
    private final BaseFont bold = PassFonts.printedBold();

    PassPdf(QrCodes codes, Layout layout) {
        this.codes = codes;
        this.layout = layout;
        this.width = (PageSize.A4.getWidth() - 2 * MARGIN) / layout.columns();
        this.height = (PageSize.A4.getHeight() - 2 * MARGIN) / layout.rows();
    }

    byte[] pages(List<PassCard> cards) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, out);
            document.open();
            int perPage = layout.columns() * layout.rows();
            for (int i = 0; i < cards.size(); i++) {
                if (i > 0 && i % perPage == 0) {
                    document.newPage();
                }
                draw(cards.get(i), i % perPage, writer.getDirectContent());
            }
            // A document without a page cannot be closed.
            writer.setPageEmpty(false);
        }
        return out.toByteArray();
    }

    private void draw(PassCard card, int place, PdfContentByte canvas) {
        float left = MARGIN + place % layout.columns() * width;
        float bottom = PageSize.A4.getHeight() - MARGIN - (place / layout.columns() + 1f) * height;
        cuttingLines(canvas, left, bottom);
        float qrSide = QR_SIDE * layout.scale();
        float padding = PADDING * layout.scale();
        float qrBottom = bottom + height - padding - qrSide;
        qr(canvas, card.qrText(), left + padding / 2, qrBottom);
        write(
                canvas,
                List.of(line(card.code().grouped(), bold, 17.5f)),
                new Box(left, bottom + padding, left + padding + qrSide, qrBottom),
                Element.ALIGN_CENTER);
        write(
                canvas,
                List.of(
                        line(card.title(), bold, 12.5f),
                        line(card.when(), regular, 10.5f),
                        line(card.where(), regular, 10.5f),
                        line(card.holder(), bold, 13)),
                new Box(left + padding + qrSide, bottom + padding, left + width - padding, bottom + height - padding),
                Element.ALIGN_LEFT);
    }

    private void cuttingLines(PdfContentByte canvas, float left, float bottom) {
        canvas.saveState();
        canvas.setColorStroke(CUTTING_LINE);
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(3, 3, 0);
        canvas.rectangle(left, bottom, width, height);
        canvas.stroke();
        canvas.restoreState();
    }

    private void qr(PdfContentByte canvas, String text, float left, float bottom) {
        try {
            var image = Image.getInstance(codes.image(text, QR_PIXELS), null, true);
            image.scaleAbsolute(QR_SIDE * layout.scale(), QR_SIDE * layout.scale());
            image.setAbsolutePosition(left, bottom);
            canvas.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(String text, BaseFont font, float size) {}

    private record Box(float left, float bottom, float right, float top) {}

    private Line line(String text, BaseFont font, float size) {
        return new Line(text, font, size * layout.scale());
    }

    /** In the largest type that fits; what does not fit in the smallest is cut at the end. */
    private static void write(PdfContentByte canvas, List<Line> lines, Box box, int alignment) {
        for (float factor : SHRINKING) {
            if (fits(lines, box, alignment, factor, canvas)) {
                compose(lines, box, alignment, factor, canvas).go(false);
                return;
            }
        }
        compose(lines, box, alignment, SHRINKING[SHRINKING.length - 1], canvas).go(false);
    }

    private static boolean fits(List<Line> lines, Box box, int alignment, float factor, PdfContentByte canvas) {
        return !ColumnText.hasMoreText(
                compose(lines, box, alignment, factor, canvas).go(true));
    }

    private static ColumnText compose(List<Line> lines, Box box, int alignment, float factor, PdfContentByte canvas) {
        var column = new ColumnText(canvas);
        column.setSimpleColumn(box.left(), box.bottom(), box.right(), box.top());
        for (var line : lines) {
            if (!line.text().isBlank()) {
                var font = new Font(line.font(), line.size() * factor);
                var paragraph = new Paragraph(line.size() * factor * 1.25f, new Chunk(line.text(), font));
                paragraph.setAlignment(alignment);
                paragraph.setSpacingAfter(line.size() * factor * 0.35f);
                column.addElement(paragraph);
            }
        }
        return column;
    }
}
