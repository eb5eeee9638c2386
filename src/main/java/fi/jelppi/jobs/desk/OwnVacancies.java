package fi.jelppi.jobs.desk;

import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyInput.Bad;
import fi.jelppi.jobs.VacancyInput.Good;
import fi.jelppi.jobs.VacancyInput.Problem;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Vacancies that are written at the desk: those of associations, and what is heard of in the village. */
@Service
@OnCentral
class OwnVacancies {

    private final VacancyIntake intake;
    private final Points points;
    private final PointPlaces places;
    private final Clock clock;
    private final JelppiProperties properties;

    OwnVacancies(VacancyIntake intake, Points points, PointPlaces places, Clock clock, JelppiProperties properties) {
        this.intake = intake;
        this.points = points;
        this.places = places;
        this.clock = clock;
        this.properties = properties;
    }

    boolean isOwn(StoredVacancy vacancy) {
        return vacancy.stated().source().code().equals(VacancyInput.SOURCE);
    }

    List<String> villages() {
        return points.all().stream().map(Point::village).toList();
    }

    /**
     * Adds one, or changes what was written.
     *
     * @param known null for a new one
     * @return what is wrong; empty when it is saved
     */
    Set<Problem> save(VacancyInput input, @Nullable StoredVacancy known) {
        var id = known == null ? Ids.next().toString() : known.stated().source().externalId();
        return switch (input.check(id, at(input.village()), clock.instant(), properties.zone())) {
            case Bad bad -> bad.problems();
            case Good good -> {
                intake.take(List.of(good.vacancy()));
                yield Set.of();
            }
        };
    }

    void end(StoredVacancy vacancy) {
        intake.remove(VacancyInput.SOURCE, vacancy.stated().source().externalId());
    }

    JelppiProperties properties() {
        return properties;
    }

    private @Nullable Coordinates at(String village) {
        return places.directory().locate(village).place().at();
    }
}
