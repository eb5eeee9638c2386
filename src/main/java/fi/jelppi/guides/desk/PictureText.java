package fi.jelppi.guides.desk;

import fi.jelppi.guides.PictureName;
import java.util.regex.Pattern;

/** Writes a picture into a guide's Markdown. */
final class PictureText {

    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\\\[\\]*_`<>!&]");

    private PictureText() {}

    /** @param says in words; signs that mean something in Markdown are taken as they are */
    static String of(String says, PictureName name) {
        var plain = says.strip().replaceAll("\\s+", " ");
        return "![" + MEANS_SOMETHING.matcher(plain).replaceAll("\\\\$0") + "](" + name + ")";
    }

    /** Right under the step's heading; the text stays as it is where it has no such step. */
    static String insert(String text, String step, String picture) {
        var heading = Pattern.compile("(?m)^## .*\\{#" + Pattern.quote(step) + "}[ \\t]*$");
        var found = heading.matcher(text);
        return found.find() ? text.substring(0, found.end()) + "\n\n" + picture + text.substring(found.end()) : text;
    }
}
