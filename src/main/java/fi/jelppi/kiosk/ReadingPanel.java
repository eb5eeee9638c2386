package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.kiosk.Comfort.Wish;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** "Aa": text size, contrast, motion, sounds, and the screen read aloud. */
class ReadingPanel extends KioskPanel {

    private final PageTools tools;
    private final ReadAloud voice;
    private final Map<BigButton, Predicate<Comfort>> pressed = new LinkedHashMap<>();

    ReadingPanel(PageTools tools, ReadAloud voice) {
        super(UI.getCurrentOrThrow().getTranslation("kiosk.reading.title"));
        this.tools = tools;
        this.voice = voice;
        addClassName("reading-panel");
        choice(sizes());
        choice(wishes());
        choice(reading());
        showPressed();
    }

    private Div sizes() {
        var row = row("sizes");
        Comfort.SIZES.forEach(size -> {
            var button = toggle(
                    getTranslation("kiosk.reading.size", size), now -> now.sized(size), now -> now.percent() == size);
            button.addClassName("size-" + size);
            row.add(button);
        });
        return new Div(new H2(getTranslation("kiosk.reading.size-title")), row);
    }

    private Div wishes() {
        var row = row("wishes");
        for (Wish wish : Wish.values()) {
            var key = "kiosk.reading.wish." + wish.name().toLowerCase(Locale.ROOT);
            row.add(toggle(getTranslation(key), now -> now.turned(wish), now -> now.has(wish)));
        }
        row.add(new BigButton(getTranslation("kiosk.reading.normal"), Look.QUIET, tap -> become(Comfort.normal())));
        return row;
    }

    /** Disabled with its reason where the machine has no voice for the language. */
    private Div reading() {
        var read = new BigButton(getTranslation("kiosk.reading.aloud"), Look.QUIET, tap -> {
            close();
            voice.read();
        });
        var reason = new Paragraph();
        reason.getElement().setAttribute("role", "status");
        voice.canRead(able -> {
            read.setEnabled(able);
            reason.setText(able ? "" : getTranslation("kiosk.reading.no-voice"));
        });
        var statement = new BigButton(getTranslation("kiosk.statement.title"), Look.QUIET, tap -> {
            close();
            UI.getCurrentOrThrow().navigate(StatementView.PATH);
        });
        var ways = row("ways");
        ways.add(read, statement);
        return new Div(ways, reason);
    }

    private BigButton toggle(String text, UnaryOperator<Comfort> change, Predicate<Comfort> isOn) {
        var button = new BigButton(text, Look.QUIET, tap -> become(change.apply(Comfort.current())));
        pressed.put(button, isOn);
        return button;
    }

    private void become(Comfort comfort) {
        comfort.keep(tools);
        showPressed();
    }

    private void showPressed() {
        var now = Comfort.current();
        pressed.forEach(
                (button, isOn) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(isOn.test(now))));
    }

    private static Div row(String css) {
        var row = new Div();
        row.addClassNames("panel-row", css);
        return row;
    }
}
