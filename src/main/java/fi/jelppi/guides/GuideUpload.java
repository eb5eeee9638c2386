package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** A guide's files as they are sent on: {@code LANGUAGE.md}, one by one or in a zip, there with the pictures that they show. */
public final class GuideUpload {

    /** Bytes of a file, unpacked. */
    public static final int MOST_BYTES = 200 * 1024;

    /** Bytes of a picture: what was sent on is small already. */
    private static final int LARGEST_PICTURE = 1024 * 1024;

    private static final int MOST_ENTRIES = 60;
    private static final Pattern FOLDER = Pattern.compile("^[a-z0-9-]{1,60}/");

    /** What was found. */
    public sealed interface Result {}

    /**
     * Not looked at yet.
     *
     * @param files by language
     * @param pictures by the names that the files call them by
     */
    public record Found(Map<Locale, String> files, Map<PictureName, byte[]> pictures) implements Result {}

    public record Refused(Reason reason) implements Result {}

    /** Why a file is not taken. */
    public enum Reason {
        TOO_BIG("too-big"),
        /** Not the name of a language's file. */
        NAME("name"),
        NO_TEXT("no-text"),
        BROKEN_ZIP("broken-zip");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String textKey() {
            return "guides.desk.file." + code;
        }
    }

    private GuideUpload() {}

    /** @param name as the browser told it */
    public static Result read(String name, byte[] content) {
        return name.endsWith(".zip") ? unzip(content) : one(name, content, new HashMap<>());
    }

    private static Result one(String name, byte[] content, Map<Locale, String> files) {
        var language = language(name);
        if (language.isEmpty() || files.containsKey(language.get())) {
            return new Refused(Reason.NAME);
        }
        if (content.length > MOST_BYTES) {
            return new Refused(Reason.TOO_BIG);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            files.put(language.get(), text.toString());
            return new Found(files, Map.of());
        } catch (CharacterCodingException _) {
            return new Refused(Reason.NO_TEXT);
        }
    }

    private static Optional<Locale> language(String name) {
        return Languages.onTouchScreen().stream()
                .filter(language -> name.equals(language.toLanguageTag() + ".md"))
                .findFirst();
    }

    private static Result unzip(byte[] content) {
        var files = new HashMap<Locale, String>();
        var pictures = new HashMap<PictureName, byte[]>();
        Result result = new Refused(Reason.BROKEN_ZIP);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return new Refused(Reason.TOO_BIG);
                }
                if (FOLDER.matcher(entry.getName()).matches()) {
                    if (zip.read() >= 0) {
                        return new Refused(Reason.BROKEN_ZIP);
                    }
                    continue;
                }
                var name = FOLDER.matcher(entry.getName()).replaceFirst("");
                var picture = PictureName.parse(name);
                if (picture.isPresent()) {
                    var bytes = zip.readNBytes(LARGEST_PICTURE + 1);
                    if (bytes.length > LARGEST_PICTURE) {
                        return new Refused(Reason.TOO_BIG);
                    }
                    pictures.put(picture.get(), bytes);
                    continue;
                }
                result = one(name, zip.readNBytes(MOST_BYTES + 1), files);
                if (result instanceof Refused) {
                    return result;
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return new Refused(Reason.BROKEN_ZIP);
        }
        return result instanceof Found ? new Found(files, pictures) : result;
    }
}
