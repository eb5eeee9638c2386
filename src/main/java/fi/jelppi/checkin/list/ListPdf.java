package fi.jelppi.checkin.list;

import fi.jelppi.checkin.list.ListDocument.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** A list on A4 sheets lying on their side, with a structure that screen readers follow; the signature stands on every page. */
public final class ListPdf {

    static final float MARGIN = 40;
    static final float WIDTH = TaggedPdf.SHEET.getWidth() - 2 * MARGIN;
    private static final float FOOT = 20;
    private static final float EMBLEM = 40;

    private final ListDocument list;
    private final TaggedPdf pdf;
    private final PdfText title;
    private final PdfText heading;
    private final PdfText strong;
    private final PdfText text;
    private final PdfText small;
    private float top = TaggedPdf.SHEET.getHeight() - MARGIN;

    private ListPdf(ListDocument list, TaggedPdf pdf) throws IOException {
        this.list = list;
        this.pdf = pdf;
        var regular = PdfText.regular(pdf.document());
        var bold = PdfText.bold(pdf.document());
        this.title = new PdfText(bold, 18);
        this.heading = new PdfText(bold, 12);
        this.strong = new PdfText(bold, 9.5f);
        this.text = new PdfText(regular, 9.5f);
        this.small = new PdfText(regular, 7.5f);
    }

    public static void write(ListDocument list, OutputStream out) throws IOException {
        try (var pdf = new TaggedPdf(list.title(), list.language())) {
            var page = new ListPdf(list, pdf);
            page.head();
            page.table();
            page.notes();
            pdf.finish(page::foot, out);
        }
    }

    private void head() throws IOException {
        float right = list.emblem() == null ? 0 : 190;
        emblem();
        write("H1", title, list.title(), WIDTH - right);
        top -= 6;
        for (Fact fact : list.facts()) {
            write("P", text, fact.label() + ": " + fact.value(), WIDTH - right);
        }
        top = Math.min(top, TaggedPdf.SHEET.getHeight() - MARGIN - EMBLEM) - 10;
    }

    /** At the top on the right. */
    private void emblem() throws IOException {
        var emblem = list.emblem();
        if (emblem == null) {
            return;
        }
        float left = MARGIN + WIDTH - 180;
        float bottom = TaggedPdf.SHEET.getHeight() - MARGIN - EMBLEM;
        var figure = pdf.element("Figure", pdf.root());
        figure.setAlternateDescription(emblem.alternative());
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(new PDRectangle(left, bottom, EuEmblem.width(EMBLEM), EMBLEM));
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        figure.addAttribute(layout);
        pdf.draw(figure, canvas -> EuEmblem.draw(canvas, left, bottom, EMBLEM));
        float beside = left + EuEmblem.width(EMBLEM) + 8;
        var lines = strong.lines(emblem.words(), MARGIN + WIDTH - beside);
        pdf.draw(pdf.element("P", pdf.root()), canvas -> strong.draw(canvas, lines, beside, bottom + EMBLEM - 8));
    }

    private void write(String type, PdfText in, String words, float width) throws IOException {
        List<String> lines = in.lines(words, width);
        room(lines.size() * in.leading());
        PDStructureElement element = pdf.element(type, pdf.root());
        float at = top;
        pdf.draw(element, canvas -> in.draw(canvas, lines, MARGIN, at));
        top -= lines.size() * in.leading();
    }

    private boolean room(float height) throws IOException {
        if (top - height >= MARGIN + FOOT) {
            return false;
        }
        pdf.newPage();
        top = TaggedPdf.SHEET.getHeight() - MARGIN;
        return true;
    }

    private void table() throws IOException {
        var table = new PdfTable(pdf, list.columns(), strong, text);
        top = table.head(top);
        for (List<String> row : list.rows()) {
            var cells = table.cells(row);
            if (room(cells.height())) {
                top = table.headAgain(top);
            }
            top = table.row(cells, top);
        }
        top -= 14;
    }

    private void notes() throws IOException {
        if (!list.notes().isEmpty()) {
            write("H2", heading, list.notesTitle(), WIDTH);
        }
        for (String note : list.notes()) {
            write("P", text, note, WIDTH);
        }
        top -= 8;
        write("P", text, list.signature(), WIDTH);
    }

    private void foot(PDPageContentStream canvas, int page, int pages) throws IOException {
        small.draw(canvas, small.lines(list.signature(), WIDTH - 60), MARGIN, MARGIN + 8);
        String number = page + " / " + pages;
        small.draw(canvas, List.of(number), MARGIN + WIDTH - small.width(number), MARGIN + 8);
    }
}
