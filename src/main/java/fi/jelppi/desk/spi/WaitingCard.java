package fi.jelppi.desk.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.function.LongSupplier;

/** Says on the first page that something waits to be looked at, with the way there; not there when nothing waits. */
public final class WaitingCard extends Section {

    /**
     * What the card says: keys of texts, {@code sentence} with the number as {0}, and the page behind it.
     *
     * @param title heading of the card
     * @param link  words of the link to the page
     */
    public record Words(String title, String sentence, String link) {}

    private final Words words;
    private final LongSupplier waiting;
    private final Paragraph text = new Paragraph();

    public WaitingCard(Words words, Class<? extends Component> page, LongSupplier waiting) {
        this.words = words;
        this.waiting = waiting;
        addClassName("desk-card");
        add(new H2(getTranslation(words.title())), text, new RouterLink(getTranslation(words.link()), page));
        refresh();
    }

    /** Asks again how much waits. */
    public void refresh() {
        long now = waiting.getAsLong();
        text.setText(getTranslation(words.sentence(), now));
        setVisible(now > 0);
    }
}
