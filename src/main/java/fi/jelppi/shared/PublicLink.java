package fi.jelppi.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page of ours may lead to elsewhere. */
public final class PublicLink {

    public static final int LONGEST = 500;

    private PublicLink() {}

    /** Https to a name of the public Internet; neither a number nor a name of this machine or of a local network. */
    public static Optional<URI> of(String text) {
        return uri(text)
                .filter(uri -> "https".equals(uri.getScheme()))
                .filter(uri -> uri.getUserInfo() == null && uri.getPort() == -1)
                .filter(uri -> isPublic(uri.getHost()));
    }

    /** Whether anybody can reach it by that name. */
    public static boolean isPublic(@Nullable String host) {
        return host != null
                && host.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")
                && !host.matches(".*\\.(local|localhost|internal|lan|home|arpa)");
    }

    /** Of any kind; empty for what is none or too long. */
    public static Optional<URI> uri(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : Optional.of(new URI(text.replace(" ", "")));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
