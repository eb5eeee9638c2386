package fi.jelppi.jobs.list;

import java.time.Instant;
import java.util.Locale;

/**
 * A list as central keeps it, without anything of whoever made it.
 *
 * @param language of the screen where it was made
 * @param expires when it is forgotten
 */
public record MadeList(OwnList list, Locale language, Instant expires) {}
