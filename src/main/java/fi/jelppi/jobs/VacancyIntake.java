package fi.jelppi.jobs;

import fi.jelppi.jobs.VacancyTable.Content;
import fi.jelppi.jobs.VacancyTable.Row;
import fi.jelppi.jobs.VacancyTable.Standing;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Merging merging;
    private final JobsProperties settings;
    private final Clock clock;

    VacancyIntake(VacancyTable table, Merging merging, JobsProperties settings, Clock clock) {
        this.table = table;
        this.merging = merging;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds and changes vacancies of any sources; each is known by the code and external id of its first source. Of two with
     * the same ones in a batch the later counts. What closed longer ago than it is kept is not taken in again and counts as
     * the same (decision 0235); what is known changes whenever it closed.
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

    /** What a source says, and what would be stored of it. */
    private record Said(Vacancy vacancy, Content content) {}

    private Taken takeOf(String source, List<Vacancy> vacancies) {
        var said = new LinkedHashMap<String, Said>();
        vacancies.forEach(vacancy -> said.put(vacancy.source().externalId(), new Said(vacancy, content(vacancy))));
        var standing = table.standing(source, said.keySet());
        int all = said.size();
        said.entrySet()
                .removeIf(one -> !standing.containsKey(one.getKey())
                        && isPassedOver(one.getValue().vacancy()));
        if (said.entrySet().stream().allMatch(one -> isKnown(one.getValue(), standing.get(one.getKey())))) {
            return new Taken(0, 0, all);
        }
        merging.begin();
        // Read again: what the desk decided meanwhile holds.
        var written = write(source, said, table.standing(source, said.keySet()));
        return written.plus(new Taken(0, 0, all - said.size()));
    }

    /** Whether it closed longer ago than it is kept: if it is not known, {@link #take} counts it as the same. */
    public boolean isPassedOver(Vacancy vacancy) {
        return vacancy.isClosed(clock.instant().minus(settings.keepClosed()));
    }

    private static boolean isKnown(Said said, @Nullable Standing standing) {
        return standing != null && standing.hash().equals(said.content().hash());
    }

    private Taken write(String source, Map<String, Said> said, Map<String, Standing> standing) {
        var now = clock.instant();
        var added = new ArrayList<Row>();
        var changed = new ArrayList<Row>();
        said.forEach((externalId, one) -> {
            var known = standing.get(externalId);
            var vacancy = one.vacancy();
            if (known == null) {
                added.add(new Row(VacancyId.next(), vacancy, vacancy, one.content(), !vacancy.isClosed(now)));
            } else if (!isKnown(one, known)) {
                changed.add(change(known, vacancy, one.content(), now));
            }
        });
        table.insert(added, now);
        table.update(changed, now);
        merging.taken(source, added, changed);
        return new Taken(added.size(), changed.size(), said.size() - added.size() - changed.size());
    }

    private static Row change(Standing known, Vacancy vacancy, Content content, Instant now) {
        return new Row(
                new VacancyId(known.id()),
                vacancy,
                VacancyTable.correction(known.correction()).apply(vacancy),
                content,
                !known.hidden() && !vacancy.isClosed(now));
    }

    /**
     * The source no longer has it: gone here and, with the next exchange, on kiosks, unless another source has it too. False
     * when it was not known.
     */
    @Transactional
    public boolean remove(String source, String externalId) {
        merging.begin();
        var id = table.id(source, externalId);
        id.flatMap(table::find).ifPresent(merging::removed);
        return id.isPresent();
    }

    /** Says it anew as it is written at the desk, unless it is another than was seen there; false then. */
    @Transactional
    public boolean replace(StoredVacancy seen, Vacancy said) {
        merging.begin();
        if (!isAsSeen(seen)) {
            return false;
        }
        take(List.of(said));
        return true;
    }

    /** The same as {@link #remove(String, String)}, unless it is another than was seen; false then. */
    @Transactional
    public boolean remove(StoredVacancy seen) {
        merging.begin();
        if (!isAsSeen(seen)) {
            return false;
        }
        merging.removed(seen);
        return true;
    }

    private boolean isAsSeen(StoredVacancy seen) {
        return table.find(seen.id())
                .filter(now -> now.version() == seen.version())
                .isPresent();
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

    /**
     * What is known of a source's records, as the source says it.
     *
     * @param externalIds at most {@value #BATCH}
     */
    @Transactional(readOnly = true)
    public Map<String, Vacancy> known(String source, Set<String> externalIds) {
        var standing = table.standing(source, externalIds);
        var contents =
                table.contents(standing.values().stream().map(Standing::id).toList());
        var known = new HashMap<String, Vacancy>();
        standing.forEach((externalId, one) -> {
            var content = contents.get(one.id());
            if (content != null) {
                known.put(externalId, VacancyTable.stated(content));
            }
        });
        return known;
    }

    private static Content content(Vacancy vacancy) {
        var json = VacancyTable.JSON.writeValueAsString(VacancyPayload.of(vacancy));
        return new Content(json, Sha256.hex(json));
    }
}
