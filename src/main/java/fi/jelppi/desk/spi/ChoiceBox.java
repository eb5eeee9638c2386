package fi.jelppi.desk.spi;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/**
 * A list to choose from by mouse, by arrow keys, or by writing the beginning: Enter or Tab takes the only entry that it fits.
 * The framework's own box drops what was written there, and the form goes on without the choice.
 */
public class ChoiceBox<T> extends ComboBox<T> {

    private final List<T> entries;

    /** @param words how an entry reads */
    public ChoiceBox(String label, List<T> entries, ItemLabelGenerator<T> words) {
        super(label);
        this.entries = List.copyOf(entries);
        setItems(this.entries);
        setItemLabelGenerator(words);
        setAllowCustomValue(true);
        addCustomValueSetListener(written -> take(written.getDetail()));
    }

    /** What fits none or several takes the choice back: an earlier one is not to stand behind other words. */
    private void take(String written) {
        var beginning = small(written.strip());
        var fitting = entries.stream()
                .filter(entry -> small(words(entry)).startsWith(beginning))
                .toList();
        var whole = fitting.stream()
                .filter(entry -> small(words(entry)).equals(beginning))
                .findFirst();
        var only = fitting.size() == 1 ? fitting.getFirst() : null;
        setValue(whole.orElse(only));
    }

    private String words(T entry) {
        return getItemLabelGenerator().apply(entry);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
