package fi.jelppi.guides;

import fi.jelppi.shared.PublicLink;
import java.net.URI;
import java.util.Optional;

/** What a guide may lead to. */
public final class Links {

    private Links() {}

    /** A public page. */
    public static Optional<URI> web(String text) {
        return PublicLink.of(text);
    }

    /** The same, or a telephone number, or an e-mail address. */
    public static Optional<URI> any(String text) {
        return PublicLink.uri(text)
                .filter(uri -> text.matches("tel:\\+?[0-9 ()-]{3,24}|mailto:[^@\\s?]+@[^@\\s?]+\\.[a-z]+"))
                .or(() -> web(text));
    }
}
