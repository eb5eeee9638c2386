package fi.jelppi.jobs;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How vacancies of a list that somebody made at a kiosk stand now, as kiosks show them: also those of sources that let nobody
 * pass them on, since they were shown to that person already (decision 0232). Only for whoever has the list.
 */
@Service
@OnCentral
public class ListedVacancies {

    /** What is to be said of one. */
    public sealed interface Listed {}

    public record Open(Posting posting) implements Listed {}

    /** Nobody can apply any more. */
    public record Ended(String title, String employer) implements Listed {}

    /** Its source no longer has it, or the desk keeps it from everybody. */
    public record Gone() implements Listed {}

    private static final Gone GONE = new Gone();

    private final VacancyTable table;
    private final MergeTable merges;
    private final GroupShown groups;
    private final Clock clock;

    ListedVacancies(VacancyTable table, MergeTable merges, GroupShown groups, Clock clock) {
        this.table = table;
        this.merges = merges;
        this.groups = groups;
        this.clock = clock;
    }

    /** Each of them has an answer. */
    @Transactional(readOnly = true)
    public Map<VacancyId, Listed> look(Collection<VacancyId> ids) {
        var found = new HashMap<VacancyId, Listed>();
        ids.forEach(id -> found.put(id, GONE));
        table.all(ids.stream().map(VacancyId::value).toList())
                .forEach(stored -> found.put(stored.id(), listed(stored)));
        return found;
    }

    /** What several sources have is open while one of them is, and hidden whole. */
    private Listed listed(StoredVacancy stored) {
        var records = together(stored);
        if (records.stream().anyMatch(StoredVacancy::hidden)) {
            return GONE;
        }
        var now = clock.instant();
        if (records.stream().anyMatch(one -> one.published() && !one.stated().isClosed(now))) {
            return new Open(new Posting(stored.id(), groups.onKiosks(records)));
        }
        return new Ended(stored.shown().title(), stored.shown().employer().name());
    }

    private List<StoredVacancy> together(StoredVacancy stored) {
        return stored.records() == 1
                ? List.of(stored)
                : table.all(merges.groups(List.of(stored.id().value())).keySet());
    }
}
