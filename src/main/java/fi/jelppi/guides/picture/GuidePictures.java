package fi.jelppi.guides.picture;

import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.PictureShelf;
import fi.jelppi.shared.Sha256;
import fi.jelppi.shared.picture.PictureMaker;
import fi.jelppi.shared.picture.StrangePicture;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Pictures of guides on this node, those that come along among them. Each has the name of its content, so none ever changes. */
@Service
public class GuidePictures implements PictureShelf {

    /** Bytes of all of them together, so that every kiosk can keep them. */
    public static final long BUDGET = 30L * 1024 * 1024;

    /** Bytes of a file that is taken in. */
    public static final int MOST_BYTES = StrangePicture.MAX_BYTES;

    /** Characters at the start of a file that give an SVG away. */
    private static final int START = 1000;

    /** What came of a picture that was handed in. */
    public sealed interface Result {}

    public record Taken(PictureName name) implements Result {}

    public record Refused(Reason reason) implements Result {}

    /** Why a picture is not taken. */
    public enum Reason {
        TOO_BIG("too-big"),
        /** A drawing that may hold scripts. */
        SVG("svg"),
        /** Neither PNG, JPEG nor WebP by what is in it, or damaged. */
        NO_PICTURE("no-picture"),
        TOO_MANY_PIXELS("too-many-pixels"),
        /** All pictures together have no more room. */
        FULL("full");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String textKey() {
            return "guides.desk.picture." + code;
        }
    }

    private final PictureTable table;

    GuidePictures(PictureTable table) {
        this.table = table;
    }

    @Override
    public Optional<byte[]> find(PictureName name) {
        return ShippedPictures.find(name).or(() -> table.find(name));
    }

    @Override
    public boolean has(PictureName name) {
        return ShippedPictures.has(name) || table.has(name);
    }

    /** Of all pictures that were taken in. */
    public long bytes() {
        return table.bytes();
    }

    /** Takes a picture by what is in it, whatever it is called, and keeps it drawn anew. One at a time: each needs memory. */
    public synchronized Result take(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Refused(Reason.TOO_BIG);
        }
        if (isSvg(file)) {
            return new Refused(Reason.SVG);
        }
        var facts = StrangePicture.look(file, PictureMaker.FORMATS);
        if (facts.isEmpty()) {
            return new Refused(Reason.NO_PICTURE);
        }
        if (!facts.get().isSafe()) {
            return new Refused(Reason.TOO_MANY_PIXELS);
        }
        return PictureMaker.make(file, facts.get()).map(this::keep).orElseGet(() -> new Refused(Reason.NO_PICTURE));
    }

    private Result keep(PictureMaker.Made made) {
        var name = name(made.content(), made.type());
        if (!table.has(name) && table.bytes() + made.content().length > BUDGET) {
            return new Refused(Reason.FULL);
        }
        table.put(name, made.content());
        return new Taken(name);
    }

    /** Whether that is its content. */
    static boolean isNamed(byte[] content, PictureName name) {
        return name(content, name.value().substring(name.value().indexOf('.') + 1))
                .equals(name);
    }

    static PictureName name(byte[] content, String type) {
        return new PictureName(Sha256.hex(content).substring(0, 32) + "." + type);
    }

    private static boolean isSvg(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1);
        return start.contains("<svg") || start.contains("<!DOCTYPE svg");
    }
}
