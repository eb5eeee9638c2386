package fi.jelppi.checkin.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF document with its structure: whatever is drawn belongs to an element that a screen reader knows, or is marked as
 * of no meaning (ISO 32000-1, 14.7 and 14.8). The elements of drawn things stay on one page.
 */
final class TaggedPdf implements AutoCloseable {

    static final PDRectangle SHEET = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    /** Draws on the page's canvas. */
    interface Drawing {
        void on(PDPageContentStream canvas) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private COSArray owners = new COSArray();
    private PDPageContentStream canvas;

    TaggedPdf(String title, Locale language) throws IOException {
        tree.appendKid(root);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(language.toLanguageTag());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        catalog.setMetadata(metadata(title, language));
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Jelppi");
        canvas = page();
    }

    PDDocument document() {
        return document;
    }

    PDStructureElement root() {
        return root;
    }

    PDStructureElement element(String type, PDStructureNode parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    void newPage() throws IOException {
        canvas.close();
        canvas = page();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(SHEET);
        document.addPage(page);
        page.setStructParents(pages.size());
        owners = new COSArray();
        parents.put(pages.size(), new PDParentTreeValue(owners));
        pages.add(page);
        return new PDPageContentStream(document, page);
    }

    /** What is drawn is the element's content. */
    void draw(PDStructureElement element, Drawing drawing) throws IOException {
        int number = owners.size();
        owners.add(element.getCOSObject());
        element.setPage(pages.getLast());
        element.appendKid(number);
        canvas.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.on(canvas);
        canvas.endMarkedContent();
    }

    /** Lines, repeated heads and the like: nothing to be read. */
    void decorate(Drawing drawing) throws IOException {
        decorate(canvas, drawing);
    }

    private static void decorate(PDPageContentStream canvas, Drawing drawing) throws IOException {
        canvas.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(canvas);
        canvas.endMarkedContent();
    }

    /** Draws at the foot of a page, of so many, when all are there. */
    interface Foot {
        void on(PDPageContentStream canvas, int page, int pages) throws IOException;
    }

    void finish(Foot foot, OutputStream out) throws IOException {
        canvas.close();
        for (int i = 0; i < pages.size(); i++) {
            try (var stream = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true)) {
                int number = i + 1;
                decorate(stream, on -> foot.on(on, number, pages.size()));
            }
        }
        var numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(parents);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(pages.size());
        document.save(out);
    }

    private PDMetadata metadata(String title, Locale language) throws IOException {
        String xml = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(title.replace("&", "&amp;").replace("<", "&lt;"), language.toLanguageTag());
        return new PDMetadata(document, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
