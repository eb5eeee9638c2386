package fi.jelppi.checkin.list;

import fi.jelppi.checkin.list.ListDocument.Column;
import fi.jelppi.checkin.list.ListDocument.Kind;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** A table over as many pages as it needs: one table in the structure, its head read once and seen on every page. */
final class PdfTable {

    private static final float PADDING = 4;
    private static final Color LINE = new Color(0x8A, 0x97, 0x91);

    private final TaggedPdf pdf;
    private final List<Column> columns;
    private final PdfText strong;
    private final PdfText text;
    private final PDStructureElement body;
    private final PDStructureElement head;
    private final float unit;

    PdfTable(TaggedPdf pdf, List<Column> columns, PdfText strong, PdfText text) {
        this.pdf = pdf;
        this.columns = columns;
        this.strong = strong;
        this.text = text;
        var table = pdf.element("Table", pdf.root());
        this.head = pdf.element("THead", table);
        this.body = pdf.element("TBody", table);
        this.unit = ListPdf.WIDTH
                / (float) columns.stream().mapToDouble(Column::share).sum();
    }

    /** The lines of each cell of a row. */
    record Cells(List<List<String>> lines, float height) {}

    Cells cells(List<String> row) throws IOException {
        return cells(row, text);
    }

    private Cells cells(List<String> row, PdfText in) throws IOException {
        List<List<String>> all = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            var lines = in.lines(row.get(i), columns.get(i).share() * unit - 2 * PADDING);
            most = Math.max(most, lines.size());
            all.add(lines);
        }
        return new Cells(all, most * in.leading() + 2 * PADDING);
    }

    /** Answers where the next row begins, like the others. */
    float head(float top) throws IOException {
        var cells = titles();
        var row = pdf.element("TR", head);
        float left = ListPdf.MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            cell(
                    header(row, PDTableAttributeObject.SCOPE_COLUMN),
                    strong,
                    cells.lines().get(i),
                    left,
                    top);
            left += columns.get(i).share() * unit;
        }
        return ruled(cells, top);
    }

    float headAgain(float top) throws IOException {
        var cells = titles();
        pdf.decorate(canvas -> {
            float left = ListPdf.MARGIN;
            for (int i = 0; i < columns.size(); i++) {
                strong.draw(canvas, cells.lines().get(i), left + PADDING, top - PADDING);
                left += columns.get(i).share() * unit;
            }
        });
        return ruled(cells, top);
    }

    private Cells titles() throws IOException {
        return cells(columns.stream().map(Column::title).toList(), strong);
    }

    float row(Cells cells, float top) throws IOException {
        var row = pdf.element("TR", body);
        float left = ListPdf.MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            boolean name = columns.get(i).kind() == Kind.NAME;
            var element = name ? header(row, PDTableAttributeObject.SCOPE_ROW) : pdf.element("TD", row);
            cell(element, text, cells.lines().get(i), left, top);
            left += columns.get(i).share() * unit;
        }
        return ruled(cells, top);
    }

    private PDStructureElement header(PDStructureElement row, String scope) {
        var element = pdf.element("TH", row);
        var attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        element.addAttribute(attributes);
        return element;
    }

    private void cell(PDStructureElement element, PdfText in, List<String> lines, float left, float top)
            throws IOException {
        pdf.draw(element, canvas -> in.draw(canvas, lines, left + PADDING, top - PADDING));
    }

    private float ruled(Cells cells, float top) throws IOException {
        float bottom = top - cells.height();
        pdf.decorate(canvas -> line(canvas, bottom));
        return bottom;
    }

    private static void line(PDPageContentStream canvas, float height) throws IOException {
        canvas.setStrokingColor(LINE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(ListPdf.MARGIN, height);
        canvas.lineTo(ListPdf.MARGIN + ListPdf.WIDTH, height);
        canvas.stroke();
    }
}
