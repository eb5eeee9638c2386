package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A large choice on the home screen: picture, name and one line of what waits behind it. */
public class Tile extends NativeButton {

    public Tile(Icon.Picture picture, String name, String line, Runnable onTap) {
        addClassName("tile");
        getElement().setAttribute("type", "button");
        var title = new Span(name);
        title.addClassName("tile-name");
        var text = new Span(line);
        text.addClassName("tile-line");
        add(new Icon(picture), title, text);
        addClickListener(tap -> onTap.run());
    }
}
