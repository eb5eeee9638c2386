package fi.jelppi.guides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A guide's files to send on. */
public final class GuideZip {

    private GuideZip() {}

    /** Without pictures. */
    public static byte[] of(GuideId id, Map<Locale, String> files) {
        return of(id, files, Map.of());
    }

    /** In the form that {@link GuideUpload#read} takes. */
    public static byte[] of(GuideId id, Map<Locale, String> files, Map<PictureName, byte[]> pictures) {
        var named = new TreeMap<String, byte[]>();
        files.forEach(
                (language, text) -> named.put(GuideReader.name(id, language), text.getBytes(StandardCharsets.UTF_8)));
        pictures.forEach((name, content) -> named.put(id + "/" + name, content));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : named.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
