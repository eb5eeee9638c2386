package fi.jelppi.jobs;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk puts first on the walls, until a day. */
@Service
@OnCentral
public class Features {

    /** Longer nobody remembers why. */
    public static final int LONGEST_DAYS = 180;

    /**
     * A vacancy that comes first.
     *
     * @param point on whose wall; null for all
     * @param until last day
     */
    public record Mark(VacancyId vacancy, @Nullable PointId point, LocalDate until) {}

    private final FeatureTable table;
    private final JelppiProperties properties;
    private final Clock clock;

    Features(FeatureTable table, JelppiProperties properties, Clock clock) {
        this.table = table;
        this.properties = properties;
        this.clock = clock;
    }

    /** Of these, today. */
    @Transactional(readOnly = true)
    public List<Mark> of(Collection<VacancyId> vacancies) {
        return table.of(vacancies.stream().map(VacancyId::value).toList(), today());
    }

    /**
     * Instead of what was marked of these before.
     *
     * @param together all that is shown as one with it, itself included
     * @throws IllegalArgumentException for a day that is past or further away than {@value #LONGEST_DAYS} days
     */
    @Transactional
    public void mark(Collection<VacancyId> together, Mark mark) {
        if (!mayEnd(mark.until())) {
            throw new IllegalArgumentException("a day from today to " + LONGEST_DAYS + " days on");
        }
        unmark(together);
        table.insert(mark);
    }

    @Transactional
    public void unmark(Collection<VacancyId> together) {
        table.delete(together.stream().map(VacancyId::value).toList());
    }

    public boolean mayEnd(LocalDate day) {
        return !day.isBefore(today()) && !day.isAfter(today().plusDays(LONGEST_DAYS));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), properties.zone());
    }
}
