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

    /** Of those, where nobody has anything else to do; a bank's host has its guides, too. */
    private static final Set<String> NOTHING_ELSE =
            Set.of("tunnistautuminen.suomi.fi", "tunnistus.suomi.fi", "fineid.fi");

    private IdentificationHosts() {}

    /** However it is written: a redirect may use capitals, or a dot at the end. */
    public static boolean contain(URI address) {
        return isAmong(HOSTS, address);
    }

    /** No guide leads straight there: its service does, when it has to know who somebody is. */
    static boolean areAllOf(URI address) {
        return isAmong(NOTHING_ELSE, address);
    }

    private static boolean isAmong(Set<String> hosts, URI address) {
        if (address.getHost() == null) {
            return false;
        }
        var host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
