package fi.jelppi.jobs;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What kiosks are told of records that are shown as one. */
@Component
@OnCentral
class GroupShown {

    private final VacancyTable table;
    private final MergeTable merges;
    private final VacancyPublisher publisher;
    private final Clock clock;

    GroupShown(VacancyTable table, MergeTable merges, VacancyPublisher publisher, Clock clock) {
        this.table = table;
        this.merges = merges;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** One that no other source has. */
    void alone(VacancyId id, Vacancy vacancy, boolean open) {
        if (open) {
            publisher.publish(id, vacancy);
        } else {
            gone(id);
        }
    }

    void gone(VacancyId id) {
        publisher.withdraw(id);
    }

    /**
     * One in the words of the first that is open; of these, one that may be passed on comes before others, then the oldest.
     * What the desk hides of it is hidden whole; what it corrected holds for all.
     */
    void together(UUID lead, List<StoredVacancy> records) {
        var now = clock.instant();
        boolean hidden = records.stream().anyMatch(StoredVacancy::hidden);
        var order = records.stream().sorted(first(now)).toList();
        var face = order.getFirst();
        if (!face.id().value().equals(lead)) {
            merges.lead(lead, face.id().value());
        }
        for (var record : order) {
            boolean open = !hidden && !record.stated().isClosed(now);
            if (open != record.published()) {
                table.setPublished(record.id(), open);
            }
            if (record != face) {
                gone(record.id());
            }
        }
        var vacancy = shown(order, now);
        table.setKind(face.id(), vacancy.kind());
        alone(face.id(), vacancy, !hidden && !face.stated().isClosed(now));
    }

    private static Comparator<StoredVacancy> first(Instant now) {
        return Comparator.comparing((StoredVacancy record) -> record.stated().isClosed(now))
                .thenComparing(record -> !record.stated().source().mayForward())
                .thenComparing(record -> record.id().value(), Merging.OLDEST_FIRST);
    }

    private static Vacancy shown(List<StoredVacancy> order, Instant now) {
        return correction(order).orElse(Correction.NONE).apply(stated(order, now));
    }

    private static Vacancy stated(List<StoredVacancy> order, Instant now) {
        var stated = order.getFirst().stated();
        var sources = order.stream()
                .map(StoredVacancy::stated)
                .filter(one -> one == stated || !one.isClosed(now))
                .flatMap(one -> one.sources().stream())
                .toList();
        return stated.withSources(sources);
    }

    /** As kiosks show it. */
    Vacancy onKiosks(List<StoredVacancy> records) {
        var now = clock.instant();
        return shown(records.stream().sorted(first(now)).toList(), now);
    }

    /** What of it may be passed on: in the words of the first such one, with the sources that let it. */
    Vacancy passedOn(List<StoredVacancy> records) {
        var now = clock.instant();
        var order = records.stream().sorted(first(now)).toList();
        var open = order.stream()
                .filter(record -> record.stated().source().mayForward())
                .toList();
        return correction(order).orElse(Correction.NONE).apply(stated(open, now));
    }

    /** What the desk decided of some that no longer stand with these: at the oldest of these, unless it decided of them, too. */
    void inherit(List<StoredVacancy> from, List<StoredVacancy> to) {
        boolean hide =
                from.stream().anyMatch(StoredVacancy::hidden) && to.stream().noneMatch(StoredVacancy::hidden);
        var correction = correction(to).isPresent() ? Optional.<Correction>empty() : correction(from);
        if (hide || correction.isPresent()) {
            to.stream()
                    .min(Comparator.comparing(one -> one.id().value(), Merging.OLDEST_FIRST))
                    .ifPresent(heir ->
                            table.inherit(heir.id(), correction.orElse(heir.correction()), hide || heir.hidden()));
        }
    }

    private static Optional<Correction> correction(List<StoredVacancy> records) {
        return records.stream()
                .map(StoredVacancy::correction)
                .filter(one -> !one.equals(Correction.NONE))
                .findFirst();
    }
}
