package fi.jelppi.jobs.list;

import fi.jelppi.sync.spi.FactType;
import java.util.List;
import java.util.UUID;

/** The fact about a list behind a link, as it stands on the wire; a golden file holds its form. */
final class ListFacts {

    /**
     * Somebody took a list along. The token itself never leaves the screen.
     *
     * @param tokenHash of the token in the link, {@link fi.jelppi.shared.Sha256#hex}
     * @param language tag of the screen's language
     */
    record Made(String tokenHash, String language, List<UUID> vacancies) {}

    static final FactType<Made> MADE = new FactType<>("jobs.list-made", 1, Made.class);

    private ListFacts() {}
}
