package fi.jelppi.guides;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where people prove who they are. Nothing of Jelppi ever asks these, not even whether they are there. */
public final class IdentificationHosts {

    /** Names below them belong to it, too. */
    private static final Set<String> HOSTS = Set.of(
            "tunnistautuminen.suomi.fi",
            "tunnistus.suomi.fi",
            "aktia.fi",
            "alandsbanken.fi",
            "danskebank.com",
            "danskebank.fi",
            "fineid.fi",
            "handelsbanken.fi",
            "hightrust.id",
            "mobiilivarmenne.fi",
            "nordea.com",
            "nordea.fi",
            "omasp.fi",
            "op.fi",
            "poppankki.fi",
            "s-pankki.fi",
            "saastopankki.fi",
            "telia.fi");

    private IdentificationHosts() {}

    /** However it is written: a redirect may use capitals, or a dot at the end. */
    public static boolean contain(URI address) {
        var host = address.getHost();
        return host != null && containName(host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }

    private static boolean containName(String host) {
        return HOSTS.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
