package fi.jelppi.checkin.list;

import fi.jelppi.checkin.list.ListDocument.Emblem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.jspecify.annotations.Nullable;

/** Certificates of attendance, a page each, in two languages that say the same. */
public final class CertificatePdf {

    private static final float MARGIN = 70;
    private static final float WIDTH = TaggedPdf.SHEET.getWidth() - 2 * MARGIN;
    private static final float EMBLEM = 44;

    /**
     * One person's.
     *
     * @param texts the same in each language, the document's own first
     */
    public record Page(String name, List<Text> texts) {}

    /** @param lines what was attended, and who says so */
    public record Text(Locale language, String title, List<String> lines) {}

    private final TaggedPdf pdf;
    private final @Nullable Emblem emblem;
    private final PdfText title;
    private final PdfText name;
    private final PdfText text;
    private float top;

    private CertificatePdf(TaggedPdf pdf, @Nullable Emblem emblem) throws IOException {
        this.pdf = pdf;
        this.emblem = emblem;
        var bold = PdfText.bold(pdf.document());
        this.title = new PdfText(bold, 20);
        this.name = new PdfText(bold, 26);
        this.text = new PdfText(PdfText.regular(pdf.document()), 13);
    }

    /** @param pages at least one */
    public static void write(List<Page> pages, @Nullable Emblem emblem, OutputStream out) throws IOException {
        var first = pages.getFirst().texts().getFirst();
        try (var pdf = new TaggedPdf(first.title(), first.language())) {
            var certificate = new CertificatePdf(pdf, emblem);
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) {
                    pdf.newPage();
                }
                certificate.draw(pages.get(i));
            }
            pdf.finish((canvas, number, of) -> {}, out);
        }
    }

    private void draw(Page page) throws IOException {
        top = TaggedPdf.SHEET.getHeight() - MARGIN;
        emblem();
        boolean own = true;
        for (Text in : page.texts()) {
            write(own ? "H1" : "H2", title, in.title(), in.language());
            top -= 8;
            if (own) {
                write("P", name, page.name(), in.language());
                top -= 8;
            }
            for (String line : in.lines()) {
                write("P", text, line, in.language());
            }
            top -= 26;
            own = false;
        }
    }

    private void write(String type, PdfText in, String words, Locale language) throws IOException {
        List<String> lines = in.lines(words, WIDTH);
        PDStructureElement element = pdf.element(type, pdf.root());
        element.setLanguage(language.toLanguageTag());
        float at = top;
        pdf.draw(element, canvas -> in.draw(canvas, lines, MARGIN, at));
        top -= lines.size() * in.leading();
    }

    private void emblem() throws IOException {
        if (emblem == null) {
            return;
        }
        var figure = pdf.element("Figure", pdf.root());
        figure.setAlternateDescription(emblem.alternative());
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(new PDRectangle(MARGIN, MARGIN, EuEmblem.width(EMBLEM), EMBLEM));
        figure.addAttribute(layout);
        pdf.draw(figure, canvas -> EuEmblem.draw(canvas, MARGIN, MARGIN, EMBLEM));
        float beside = MARGIN + EuEmblem.width(EMBLEM) + 10;
        pdf.draw(
                pdf.element("P", pdf.root()),
                canvas -> text.draw(canvas, List.of(emblem.words()), beside, MARGIN + EMBLEM - 12));
    }
}
