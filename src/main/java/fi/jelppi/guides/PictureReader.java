package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Part.Picture;
import java.util.Optional;
import org.commonmark.node.Image;

/** Reads a picture that stands alone: {@code ![what is in it](NAME.jpg)}, one of those that were taken in. */
final class PictureReader {

    private static final int LONGEST = 300;

    private PictureReader() {}

    static Optional<Picture> read(Image image, int line, GuideProblems problems) {
        var says = Inlines.plain(image.getFirstChild(), line, problems);
        if (says.isEmpty()) {
            problems.add(line, Kind.PICTURE_SAYS_NOTHING, image.getDestination());
        }
        var name = PictureName.parse(image.getDestination());
        if (name.isEmpty() || says.length() > LONGEST) {
            problems.add(line, Kind.BAD_PICTURE, image.getDestination());
        }
        return name.filter(found -> !says.isEmpty()).map(found -> new Picture(found, says));
    }
}
