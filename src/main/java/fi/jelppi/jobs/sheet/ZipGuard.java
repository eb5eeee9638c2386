package fi.jelppi.jobs.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an Excel file before anything keeps a part of it in memory: unpacks all into nothing and counts, because what
 * the entries say of their size may be a lie; then looks for cells that stand where no table goes, or hold more than any cell
 * does. The reader would make room for them.
 */
final class ZipGuard {

    static final long MOST_BYTES = 100L * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final String CONTENTS = "[Content_Types].xml";

    /** Excel's last column is XFD. */
    private static final Pattern CELL = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?\\d{1,7}");

    private static final XMLInputFactory XML = xml();

    private ZipGuard() {}

    static void check(Path file) throws UnreadableSheetException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableSheetException(Kind.BOMB);
            }
            if (zip.getEntry(CONTENTS) == null
                    || zip.stream().noneMatch(one -> one.getName().startsWith("xl/"))) {
                throw new UnreadableSheetException(Kind.OTHER_FORM);
            }
            long left = MOST_BYTES;
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    left -= count(in, left);
                }
            }
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    look(in);
                }
            }
        } catch (IOException _) {
            throw new UnreadableSheetException(Kind.BROKEN);
        }
    }

    private static long count(InputStream in, long most) throws IOException, UnreadableSheetException {
        var buffer = new byte[BUFFER];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > most) {
                throw new UnreadableSheetException(Kind.BOMB);
            }
        }
        return count;
    }

    /** With the parser that the reader uses, so that both see the same. */
    private static void look(InputStream in) throws UnreadableSheetException {
        try {
            var xml = XML.createXMLStreamReader(in);
            int text = 0;
            while (xml.hasNext()) {
                text = switch (xml.next()) {
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text + xml.getTextLength();
                    case XMLStreamReader.START_ELEMENT, XMLStreamReader.END_ELEMENT -> 0;
                    default -> text;
                };
                if (text > LONGEST_TEXT || (xml.isStartElement() && isFar(xml))) {
                    throw new UnreadableSheetException(Kind.BOMB);
                }
            }
        } catch (XMLStreamException _) {
            // A picture, or broken: the reader stops there, too.
        }
    }

    private static boolean isFar(XMLStreamReader xml) {
        return xml.getLocalName().equals("c") && isFar(xml.getAttributeValue(null, "r"));
    }

    private static boolean isFar(@Nullable String cell) {
        return cell != null && !CELL.matcher(cell).matches();
    }

    private static XMLInputFactory xml() {
        var xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }
}
