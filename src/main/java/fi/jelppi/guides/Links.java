package fi.jelppi.guides;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a guide may lead to. */
public final class Links {

    private static final int LONGEST = 500;

    private Links() {}

    /** Https to a name of the public Internet; neither a number nor a name of this machine or of a local network. */
    public static Optional<URI> web(String text) {
        return uri(text)
                .filter(uri -> "https".equals(uri.getScheme()))
                .filter(uri -> uri.getUserInfo() == null && uri.getPort() == -1)
                .filter(uri -> isPublic(uri.getHost()));
    }

    /** The same, or a telephone number, or an e-mail address. */
    public static Optional<URI> any(String text) {
        return uri(text)
                .filter(uri -> text.matches("tel:\\+?[0-9 ()-]{3,24}|mailto:[^@\\s?]+@[^@\\s?]+\\.[a-z]+"))
                .or(() -> web(text));
    }

    static boolean isPublic(@Nullable String host) {
        return host != null
                && host.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")
                && !host.matches(".*\\.(local|localhost|internal|lan|home|arpa)");
    }

    private static Optional<URI> uri(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : Optional.of(new URI(text.replace(" ", "")));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
