package fi.jelppi.kiosk.spi;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/**
 * What a visitor was at when they look for help. It goes with the visit's session, and to a coach only when the visitor wants it.
 *
 * @param shown in the language of the screen
 * @param told in Finnish, for the coach
 * @param path of the page to go back to
 */
public record HelpTopic(String shown, String told, String path) {

    /** In place of the one before. */
    public void keep() {
        VaadinSession.getCurrent().setAttribute(HelpTopic.class, this);
    }

    /** Of this visit. */
    public static Optional<HelpTopic> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(HelpTopic.class));
    }
}
