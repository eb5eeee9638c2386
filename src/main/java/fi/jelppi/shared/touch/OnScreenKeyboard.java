package fi.jelppi.shared.touch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys on the screen that write into whatever text field has the focus, in place of the system's keyboard. One on a page is
 * enough; it comes with the focus of a field and goes with it. It works in the browser alone and keeps no text.
 *
 * @see <a href="../../../../../../docs/decisions/0080-own-on-screen-keyboard.md">decision 0080</a>
 */
@Tag("on-screen-keyboard")
@JsModule("./on-screen-keyboard.ts")
public class OnScreenKeyboard extends Component {

    /** When the keys come. */
    public enum Mode {
        /** With every field, but not while somebody types on a real keyboard. */
        AUTO,
        ON,
        /** Never; the system does as it likes. */
        OFF
    }

    /** What a field is written with. A field that is not told is asked for its type. */
    public enum Layout {
        TEXT,
        /** Text too; what it finds stands below and is to be seen above the keys. */
        SEARCH,
        EMAIL,
        WEB,
        PHONE,
        NUMBER,
        INTEGER,
        DATE,
        TIME,
        /** The page has keys of its own for it. */
        NONE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What keys do, with a name of its own each. */
    private static final List<String> ACTIONS = List.of(
            "shift", "backspace", "space", "left", "right", "newline", "hide", "done", "signs", "more", "letters");

    /** Characters that a screen reader would leave out or that look like others. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry(".", "full-stop"),
            Map.entry(",", "comma"),
            Map.entry("-", "hyphen"),
            Map.entry("–", "dash"),
            Map.entry("_", "underscore"),
            Map.entry("@", "at"),
            Map.entry("/", "slash"),
            Map.entry(":", "colon"),
            Map.entry(";", "semicolon"),
            Map.entry("!", "exclamation"),
            Map.entry("?", "question"),
            Map.entry("'", "apostrophe"),
            Map.entry("\"", "quote"),
            Map.entry("(", "open-bracket"),
            Map.entry(")", "close-bracket"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public OnScreenKeyboard(Mode mode) {
        getElement().setAttribute("mode", mode.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("names", JSON.writeValueAsString(names()));
    }

    /** Tells a field of any component which keys it wants. */
    public static void use(HasElement field, Layout layout) {
        field.getElement().setAttribute("data-keyboard", layout.code());
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        names.put("keyboard", getTranslation("shared.keyboard.title"));
        names.put("others", getTranslation("shared.keyboard.others"));
        names.put("secret", getTranslation("shared.keyboard.secret"));
        ACTIONS.forEach(action -> names.put(action, getTranslation("shared.keyboard.key." + action)));
        CHARACTERS.forEach((character, name) -> names.put(character, getTranslation("shared.keyboard.sign." + name)));
        return names;
    }
}
