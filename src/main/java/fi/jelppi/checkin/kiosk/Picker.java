package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few things side by side as buttons; the one that is shown is pressed. */
class Picker<T> extends Div {

    private final Function<T, String> words;
    private final Consumer<T> onPick;
    private final List<T> items;
    private @Nullable T picked;

    Picker(List<T> items, Function<T, String> words, Consumer<T> onPick) {
        this.items = items;
        this.words = words;
        this.onPick = onPick;
        addClassName("picker");
    }

    Optional<T> picked() {
        return Optional.ofNullable(picked);
    }

    void pick(T item) {
        picked = item;
        removeAll();
        items.forEach(this::offer);
        onPick.accept(item);
    }

    private void offer(T item) {
        boolean here = item.equals(picked);
        var button = new BigButton(words.apply(item), here ? Look.MAIN : Look.QUIET, tap -> pick(item));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(here));
        add(button);
    }
}
