package fi.jelppi.checkin.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.list.ListDocument.Column;
import fi.jelppi.checkin.list.ListDocument.Emblem;
import fi.jelppi.checkin.list.ListDocument.Fact;
import fi.jelppi.checkin.list.ListDocument.Figure;
import fi.jelppi.checkin.list.ListDocument.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One list in its three forms, read back by other programs than those that write them. */
class ListFormsTest {

    private static final String SIGNATURE = "Suljettu 3.12.2026 klo 15.02. SHA-256 " + "0123456789abcdef".repeat(4);

    private static final List<Fact> FACTS = List.of(new Fact("Hanke", "S30012 Jelppi"));

    private static final List<Fact> HALLS = List.of(
            new Fact(
                    "Kylätalo Sinettä",
                    "käytössä 240 min, annoksia tilattu 15",
                    List.of(figure("Käytössä, min", 240), figure("Tilattu", 15))),
            new Fact(
                    "Kylätalo Narkaus",
                    "annoksia tilattu 6, vegaaninen 1",
                    List.of(figure("Tilattu", 6), figure("vegaaninen", 1))));

    private static Figure figure(String title, long number) {
        return new Figure(title, BigDecimal.valueOf(number));
    }

    private static ListDocument list(int people, @Nullable Emblem emblem) {
        return list(FACTS, people, emblem);
    }

    private static ListDocument list(List<Fact> facts, int people, @Nullable Emblem emblem) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(List.of("Áile Ŋuorgŋu " + i, "Sinettä, etänä", String.valueOf(100 + i)));
        }
        rows.add(List.of("=HYPERLINK(\"http://evil\") 😀", "Narkaus", ""));
        return new ListDocument(
                "Läsnäololista: Digitaidot & <muut>",
                Locale.of("fi"),
                facts,
                List.of(
                        new Column("Nimi", 4, Kind.NAME),
                        new Column("Paikka", 3, Kind.TEXT),
                        new Column("Minuutit", 1, Kind.NUMBER)),
                rows,
                "Korjaukset",
                List.of("Aino: lähtöaika 12.00. Syy: Sulki koneen"),
                SIGNATURE,
                emblem);
    }

    private static final ListDocument LIST = list(60, new Emblem("Euroopan unionin lippu", "EU:n osarahoittama"));

    private interface Form {
        void write(ListDocument list, ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Form form, ListDocument list) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(list, out);
        return out.toByteArray();
    }

    private static PDDocument pdf(ListDocument list) throws IOException {
        return Loader.loadPDF(written(ListPdf::write, list));
    }

    private static List<PDStructureElement> elements(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                found.addAll(elements(element, type));
            }
        }
        return found;
    }

    @Test
    void pdfIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (var document = pdf(LIST)) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fi");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Läsnäololista: Digitaidot & <muut>");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("Digitaidot &amp; &lt;muut>");
        }
    }

    @Test
    void tableOfManyPagesIsOneTableWithHeadsForColumnsAndRows() throws IOException {
        try (var document = pdf(LIST)) {
            var tree = document.getDocumentCatalog().getStructureTreeRoot();

            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(elements(tree, "Table")).hasSize(1);
            assertThat(elements(tree, "TR")).hasSize(62);
            assertThat(elements(tree, "TD")).hasSize(2 * 61);
            assertThat(elements(tree, "TH").stream().map(ListFormsTest::scope).limit(4))
                    .containsExactly("Column", "Column", "Column", "Row");
            assertThat(elements(tree, "H1")).hasSize(1);
            assertThat(tree.getParentTree().getNumbers()).hasSize(document.getNumberOfPages());
        }
    }

    private static String scope(PDStructureElement element) {
        return ((PDTableAttributeObject) element.getAttributes().getObject(0)).getScope();
    }

    @Test
    void emblemHasWordsForThoseWhoDoNotSeeIt() throws IOException {
        try (var document = pdf(LIST)) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot(), "Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Euroopan unionin lippu");
        }
        try (var document = pdf(list(1, null))) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot(), "Figure"))
                    .isEmpty();
        }
    }

    @Test
    void everyPageBearsTheSignatureAndItsNumberAndEmbedsItsFonts() throws IOException {
        try (var document = pdf(LIST)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                assertThat(text.getText(document))
                        .contains(SIGNATURE, number + " / " + document.getNumberOfPages(), "Minuutit");
                var fonts = document.getPage(number - 1).getResources();
                for (COSName font : fonts.getFontNames()) {
                    assertThat(fonts.getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void excelHasNumbersAsNumbersAndTextAsText() throws IOException {
        byte[] file = written(
                (list, out) -> ListXlsx.write(
                        List.of(new ListXlsx.Sheet("3.12. [a/b]", list), new ListXlsx.Sheet("3.12. [a/b]", list)), out),
                LIST);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("1 3.12.  a b ", "2 3.12.  a b ");
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo(LIST.title());
            var first = rows.stream()
                    .filter(row -> row.getCellText(0).equals("Áile Ŋuorgŋu 0"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getCellAsNumber(2).orElseThrow().intValue()).isEqualTo(100);
            assertThat(rows.stream().map(row -> row.getCellText(0))).contains("=HYPERLINK(\"http://evil\") 😀");
        }
    }

    @Test
    void excelHasATableOfTheFiguresOfHalls() throws IOException {
        byte[] file = written(
                (list, out) -> ListXlsx.write(List.of(new ListXlsx.Sheet("3.12.", list)), out), list(HALLS, 1, null));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            var halls = rows.stream()
                    .filter(row -> row.getCellText(0).startsWith("Kylätalo"))
                    .toList();
            assertThat(halls.getFirst().getCellText(1)).as("in words").startsWith("käytössä 240 min");
            var titles = rows.get(rows.indexOf(halls.get(2)) - 1);
            assertThat(List.of(titles.getCellText(1), titles.getCellText(2), titles.getCellText(3)))
                    .containsExactly("Käytössä, min", "Tilattu", "vegaaninen");
            assertThat(halls.subList(2, 4))
                    .extracting(
                            row -> row.getCellText(0),
                            row -> number(row, 1),
                            row -> number(row, 2),
                            row -> number(row, 3))
                    .containsExactly(tuple("Kylätalo Sinettä", 240, 15, null), tuple("Kylätalo Narkaus", null, 6, 1));
        }
    }

    @Test
    void excelHasDecimalsAsNumbersToo() throws IOException {
        var days = new ListDocument(
                "Osallistuminen",
                Locale.of("fi"),
                List.of(),
                List.of(new Column("Nimi", 4, Kind.NAME), new Column("Henkilöpäiviä", 1, Kind.NUMBER)),
                List.of(List.of("Aino", "0.17")),
                "",
                List.of(),
                "",
                null);
        byte[] file = written((list, out) -> ListXlsx.write(List.of(new ListXlsx.Sheet("Yhteensä", list)), out), days);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var last = workbook.getFirstSheet().read().getLast();
            assertThat(last.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("0.17");
        }
    }

    private static @Nullable Integer number(Row row, int column) {
        return row.getCellCount() <= column
                ? null
                : row.getCellAsNumber(column).map(BigDecimal::intValue).orElse(null);
    }

    @Test
    void csvTellsEverythingAndNoFormula() throws IOException {
        assertThat(new String(written(ListCsv::write, list(1, null)), StandardCharsets.UTF_8))
                .startsWith("\uFEFFLäsnäololista")
                .contains(
                        "Hanke;S30012 Jelppi",
                        "Nimi;Paikka;Minuutit",
                        "Áile Ŋuorgŋu 0;Sinettä, etänä;100",
                        "'=HYPERLINK",
                        "Korjaukset",
                        SIGNATURE);
    }
}
