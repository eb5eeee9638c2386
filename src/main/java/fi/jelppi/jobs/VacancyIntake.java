package fi.jelppi.jobs;

import fi.jelppi.jobs.VacancyTable.Row;
import fi.jelppi.jobs.VacancyTable.Standing;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what sources say into central's store and on to the kiosks (decision 0200). Writes nothing for what has not changed. */
@Service
@OnCentral
public class VacancyIntake {

    /** So many at a time keep the feed's lock short (decision 0004). */
    public static final int BATCH = 500;

    /** How many were which. */
    public record Taken(int added, int changed, int same) {

        public static final Taken NOTHING = new Taken(0, 0, 0);

        public Taken plus(Taken other) {
            return new Taken(added + other.added, changed + other.changed, same + other.same);
        }
    }

    private final VacancyTable table;
    private final VacancyPublisher publisher;
    private final Clock clock;

    VacancyIntake(VacancyTable table, VacancyPublisher publisher, Clock clock) {
        this.table = table;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Adds and changes vacancies of any sources; each is known by the code and external id of its first source. Of two with
     * the same ones in a batch the later counts.
     *
     * @param batch at most {@value #BATCH}
     */
    @Transactional
    public Taken take(List<Vacancy> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException("more than " + BATCH + " at a time");
        }
        return batch.stream()
                .collect(Collectors.groupingBy(
                        vacancy -> vacancy.source().code(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(source -> takeOf(source.getKey(), source.getValue()))
                .reduce(Taken.NOTHING, Taken::plus);
    }

    private Taken takeOf(String source, List<Vacancy> vacancies) {
        Map<String, Vacancy> latest = vacancies.stream()
                .collect(Collectors.toMap(
                        vacancy -> vacancy.source().externalId(),
                        Function.identity(),
                        (first, second) -> second,
                        LinkedHashMap::new));
        var standing = table.standing(source, latest.keySet());
        var now = clock.instant();
        var added = new ArrayList<Row>();
        var changed = new ArrayList<Row>();
        latest.forEach((externalId, vacancy) -> {
            var content = VacancyTable.JSON.writeValueAsString(VacancyPayload.of(vacancy));
            var hash = Sha256.hex(content);
            var known = standing.get(externalId);
            if (known == null) {
                added.add(row(VacancyId.next(), vacancy, content, hash, now));
            } else if (!known.hash().equals(hash)) {
                changed.add(change(known, vacancy, content, hash, now));
            }
        });
        table.insert(added, now);
        table.update(changed, now);
        return new Taken(added.size(), changed.size(), latest.size() - added.size() - changed.size());
    }

    private Row row(VacancyId id, Vacancy vacancy, String content, String hash, Instant now) {
        boolean open = !vacancy.isClosed(now);
        if (open) {
            publisher.publish(id, vacancy);
        }
        return new Row(id, vacancy, content, hash, open);
    }

    private Row change(Standing known, Vacancy vacancy, String content, String hash, Instant now) {
        var id = new VacancyId(known.id());
        boolean shown = !known.hidden() && !vacancy.isClosed(now);
        if (shown) {
            publisher.publish(id, VacancyTable.correction(known.correction()).apply(vacancy));
        } else {
            publisher.withdraw(id);
        }
        return new Row(id, vacancy, content, hash, shown);
    }

    /** The source no longer has it: gone here and, with the next exchange, on kiosks. False when it was not known. */
    @Transactional
    public boolean remove(String source, String externalId) {
        var id = table.id(source, externalId);
        id.ifPresent(known -> {
            table.delete(known);
            publisher.withdraw(known);
        });
        return id.isPresent();
    }

    /** External ids of all that is known of a source, for comparing with a list that is complete. */
    @Transactional(readOnly = true)
    public Set<String> allKnown(String source) {
        var known = new HashSet<String>();
        var page = table.externalIds(source, "", BATCH);
        while (!page.isEmpty()) {
            known.addAll(page);
            page = table.externalIds(source, page.getLast(), BATCH);
        }
        return known;
    }
}
