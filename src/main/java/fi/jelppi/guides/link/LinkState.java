package fi.jelppi.guides.link;

import java.net.URI;
import java.time.Instant;

/**
 * What is known of an address.
 *
 * @param asked the last time
 * @param since when it is alive, or dead
 */
public record LinkState(URI address, LinkAnswer answer, Instant asked, Instant since) {}
