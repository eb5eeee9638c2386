package fi.jelppi.guides;

import java.util.Optional;

/** The pictures that there are on this node. */
public interface PictureShelf {

    boolean has(PictureName name);

    Optional<byte[]> find(PictureName name);
}
