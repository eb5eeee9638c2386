package fi.jelppi.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/** PDFs that no program would write. */
final class SomePdf {

    private static final int MEGABYTE = 1024 * 1024;

    private SomePdf() {}

    /** @param megabytes of objects in a stream, packed to a thousandth */
    static Path packedObjects(Path folder, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write("5 0 ".getBytes(StandardCharsets.US_ASCII));
            byte[] part = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < megabytes; written++) {
                deflating.write(part);
            }
        }
        var file = folder.resolve("packed-" + megabytes + ".pdf");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
            write(out, "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>endobj\n");
            write(out, "3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n");
            write(out, "4 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n");
            packed.writeTo(out);
            write(out, "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        }
        return file;
    }

    /** @param said how many the document says that it has */
    static Path manyPages(Path folder, int said) throws IOException {
        var file = folder.resolve("many-" + said + ".pdf");
        int many = 100_000;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
            write(out, "2 0 obj<</Type/Pages/Count " + said + "/MediaBox[0 0 595 842]/Kids[");
            for (int page = 0; page < many; page++) {
                write(out, (page + 3) + " 0 R ");
            }
            write(out, "]>>endobj\n");
            for (int page = 0; page < many; page++) {
                write(out, (page + 3) + " 0 obj<</Type/Page/Parent 2 0 R>>endobj\n");
            }
            write(out, "trailer<</Root 1 0 R/Size " + (many + 3) + ">>\n%%EOF\n");
        }
        return file;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
