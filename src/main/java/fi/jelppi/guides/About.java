package fi.jelppi.guides;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in every language.
 *
 * @param service whose pages it is about, in a word
 * @param minutes it takes about so long
 * @param checked when somebody last compared it with the service
 * @param review until when somebody has to look again
 * @param hosts of the service; names below them belong to it, too
 */
public record About(
        Set<Audience> audiences,
        Theme theme,
        String service,
        int minutes,
        LocalDate checked,
        String checkedBy,
        LocalDate review,
        List<String> hosts,
        List<Source> sources) {

    /** @param read the day it was read; null when it stands there as the place to look it up */
    public record Source(
            String title, URI address, @Nullable LocalDate read) {}

    /** Whether a window may open there: public https, and a page of the service. */
    public boolean leadsToService(URI address) {
        return Links.web(address.toString()).isPresent() && isOfService(address);
    }

    boolean isOfService(URI address) {
        var host = address.getHost();
        return host != null && hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
