package fi.jelppi.shared.touch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A tile of the start page that leads to a page: a picture, a name, and lines that say what is there now. */
public class TileButton extends NativeButton {

    private final Icon.Picture picture;

    /**
     * @param look its CSS class
     * @param path of the page
     */
    public TileButton(Icon.Picture picture, String look, String path) {
        this.picture = picture;
        addClassNames("tile", look);
        getElement().setAttribute("type", "button");
        addClickListener(tap -> UI.getCurrentOrThrow().navigate(path));
    }

    /** Takes the place of what stood on it. */
    public void show(String name, List<String> lines) {
        removeAll();
        add(new Icon(picture), span(name, "tile-name"));
        lines.forEach(line -> add(span(line, "tile-line")));
    }

    private static Span span(String text, String look) {
        var span = new Span(text);
        span.addClassName(look);
        return span;
    }
}
