package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Keys on the screen for a code or a number; text is written with {@link OnScreenKeyboard}. */
public class Keypad extends Div {

    /** Crockford's Base32: no I, L, O and U, so that nothing is mistaken for a digit. */
    public static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static final String DIGITS = "1234567890";

    /**
     * @param keys one key per character
     * @param onKey gets the character
     */
    public Keypad(String keys, Consumer<String> onKey) {
        addClassNames("keypad", keys.equals(DIGITS) ? "digits" : "letters");
        keys.chars().mapToObj(Character::toString).forEach(key -> add(key(key, onKey)));
    }

    private NativeButton key(String key, Consumer<String> onKey) {
        var button = new NativeButton(key, tap -> onKey.accept(key));
        button.addClassName("key");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Adds the key that takes the last character back. */
    public Keypad withBackspace(Runnable onBackspace) {
        var button = new NativeButton("⌫", tap -> onBackspace.run());
        button.addClassNames("key", "wide");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(getTranslation("shared.key.backspace"));
        add(button);
        return this;
    }
}
