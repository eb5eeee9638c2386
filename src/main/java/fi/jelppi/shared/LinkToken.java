package fi.jelppi.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** What stands in a link that only one person knows. Whoever keeps it keeps {@link Sha256#hex} of it alone. */
public final class LinkToken {

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkToken() {}

    /** 160 random bits as 27 characters for an address. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
