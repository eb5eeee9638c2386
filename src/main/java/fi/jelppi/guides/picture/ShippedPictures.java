package fi.jelppi.guides.picture;

import fi.jelppi.guides.PictureName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Pictures of the guides that come with the application, in {@code guides/pictures}; drawn by ourselves (src/docs/images/guides). */
final class ShippedPictures {

    private static final String FOLDER = "/guides/pictures/";

    private ShippedPictures() {}

    static boolean has(PictureName name) {
        return ShippedPictures.class.getResource(FOLDER + name) != null;
    }

    static Optional<byte[]> find(PictureName name) {
        try (var picture = ShippedPictures.class.getResourceAsStream(FOLDER + name)) {
            return picture == null ? Optional.empty() : Optional.of(picture.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
