package fi.jelppi.kiosk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.CurrentCoach.Coach;
import fi.jelppi.security.CoachPins;
import fi.jelppi.security.PinResult;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.Keypad;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The door of coach mode: the coach's number and PIN, on the pad or on a keyboard. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PinView extends Section implements BeforeEnterObserver {

    private final CoachPins pins;
    private final CoachSession coaches;
    private final ObjectProvider<CoachPage> pages;
    private final JelppiProperties properties;
    private final StringBuilder entered = new StringBuilder();
    private final Div dots = new Div();
    private final Paragraph words = new Paragraph();

    PinView(CoachPins pins, CoachSession coaches, ObjectProvider<CoachPage> pages, JelppiProperties properties) {
        this.pins = pins;
        this.coaches = coaches;
        this.pages = pages;
        this.properties = properties;
        addClassName("pin-page");
        dots.addClassName("pin-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        words.getElement().setAttribute("role", "status");
        words.setText(getTranslation("kiosk.pin.help", CoachPins.LENGTH));
        show();
        add(
                new H1(getTranslation("kiosk.pin.title")),
                words,
                dots,
                new Keypad(Keypad.DIGITS, this::digit).withBackspace(this::backspace));
        listenToKeyboard();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (coaches.current().isPresent()) {
            event.forwardTo(firstPage());
        }
    }

    private void listenToKeyboard() {
        Keypad.DIGITS.chars().mapToObj(Character::toString).forEach(digit -> {
            Shortcuts.addShortcutListener(this, () -> digit(digit), Key.of("Digit" + digit));
            Shortcuts.addShortcutListener(this, () -> digit(digit), Key.of("Numpad" + digit));
        });
        Shortcuts.addShortcutListener(this, this::backspace, Key.BACKSPACE);
    }

    private void digit(String digit) {
        if (entered.length() < CoachPins.LENGTH) {
            entered.append(digit);
            show();
        }
        if (entered.length() == CoachPins.LENGTH) {
            check();
        }
    }

    private void backspace() {
        if (!entered.isEmpty()) {
            entered.setLength(entered.length() - 1);
            show();
        }
    }

    private void check() {
        var result = pins.check(entered.toString());
        entered.setLength(0);
        show();
        switch (result) {
            case PinResult.Accepted accepted -> {
                coaches.open(new Coach(accepted.id(), accepted.name()));
                UI.getCurrent().navigate(firstPage());
            }
            case PinResult.Wrong wrong -> words.setText(getTranslation("kiosk.pin.wrong", wrong.triesLeft()));
            case PinResult.Locked locked -> words.setText(getTranslation("kiosk.pin.locked", time(locked.until())));
        }
    }

    private void show() {
        dots.setText("●".repeat(entered.length()) + "○".repeat(CoachPins.LENGTH - entered.length()));
    }

    private String firstPage() {
        return pages.stream()
                .min(Comparator.comparingInt(CoachPage::order))
                .map(CoachPage::path)
                .orElse("");
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("shared.format.time"), getLocale())
                .format(at.atZone(properties.zone()));
    }
}
