package fi.jelppi.jobs.source;

import java.net.URI;

/**
 * A page of somebody else whose vacancies are taken.
 *
 * @param code of the source, chosen once
 * @param name as people know it; shown beside its vacancies
 * @param mayForward whether its terms let others show its vacancies too
 */
public record SourcePage(String code, String name, URI address, PageFormat format, boolean mayForward) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_ADDRESS = 500;

    /** As it stands beside a vacancy. */
    String attribution() {
        return "Lähde: " + name;
    }
}
