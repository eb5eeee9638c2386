package fi.jelppi.checkin.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Type of one size in a document: measures, breaks and draws; what the font does not have becomes a question mark. */
record PdfText(PDFont font, float size) {

    static PDFont regular(PDDocument document) throws IOException {
        return load(document, "NotoSans-Regular.ttf");
    }

    static PDFont bold(PDDocument document) throws IOException {
        return load(document, "NotoSans-Bold.ttf");
    }

    /** Without ligatures: PDFBox tells readers and copiers of text another letter in their place. */
    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfText.class.getResourceAsStream("/fonts/" + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, name)));
            font.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(font);
            return PDType0Font.load(document, font, true);
        }
    }

    float leading() {
        return size * 1.35f;
    }

    float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** At spaces, and within a word that is wider than the line. */
    List<String> lines(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : known(text).split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest) > width && rest.length() > 1) {
                int fits = fitting(rest, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, float width) throws IOException {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }

    private String known(String text) {
        var known = new StringBuilder();
        text.codePoints().forEach(point -> known.append(has(point) ? Character.toString(point) : "?"));
        return known.toString();
    }

    private boolean has(int point) {
        try {
            font.encode(Character.toString(point));
            return !Character.isISOControl(point);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @param top of the first line */
    void draw(PDPageContentStream canvas, List<String> lines, float left, float top) throws IOException {
        canvas.beginText();
        canvas.setFont(font, size);
        canvas.setLeading(leading());
        canvas.newLineAtOffset(left, top - size);
        for (String line : lines) {
            canvas.showText(line);
            canvas.newLine();
        }
        canvas.endText();
    }
}
