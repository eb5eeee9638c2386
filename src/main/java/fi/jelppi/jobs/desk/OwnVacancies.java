package fi.jelppi.jobs.desk;

import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.VacancyInput.Bad;
import fi.jelppi.jobs.VacancyInput.Good;
import fi.jelppi.jobs.VacancyInput.Problem;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.rules.Hints;
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

    /** What came of saving. */
    sealed interface Outcome {

        record Saved() implements Outcome {}

        record Refused(Set<Problem> problems) implements Outcome {}

        /** Somebody else has saved since; nothing was written. */
        record Changed(StoredVacancy now) implements Outcome {}

        /** Somebody else has ended it; nothing was written. */
        record Gone() implements Outcome {}
    }

    private final VacancyIntake intake;
    private final Vacancies vacancies;
    private final Points points;
    private final PointPlaces places;
    private final Clock clock;
    private final JelppiProperties properties;

    OwnVacancies(
            VacancyIntake intake,
            Vacancies vacancies,
            Points points,
            PointPlaces places,
            Clock clock,
            JelppiProperties properties) {
        this.intake = intake;
        this.vacancies = vacancies;
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
     * Adds one, or changes what was written, never over what somebody else has saved meanwhile.
     *
     * @param known as it was when it was opened; null for a new one
     */
    Outcome save(VacancyInput input, @Nullable StoredVacancy known) {
        var id = known == null ? Ids.next().toString() : known.stated().source().externalId();
        return switch (input.check(id, at(input.village()), clock.instant(), properties.zone())) {
            case Bad bad -> new Outcome.Refused(bad.problems());
            case Good good -> save(Hints.fill(good.vacancy()), known);
        };
    }

    private Outcome save(Vacancy vacancy, @Nullable StoredVacancy known) {
        if (known != null) {
            return intake.replace(known, vacancy) ? new Outcome.Saved() : now(known);
        }
        intake.take(List.of(vacancy));
        return new Outcome.Saved();
    }

    /** Saved when it is gone: by this, or by somebody else before. */
    Outcome end(StoredVacancy known) {
        if (intake.remove(known)) {
            return new Outcome.Saved();
        }
        return switch (now(known)) {
            case Outcome.Gone _ -> new Outcome.Saved();
            case Outcome other -> other;
        };
    }

    private Outcome now(StoredVacancy known) {
        return vacancies.find(known.id()).<Outcome>map(Outcome.Changed::new).orElseGet(Outcome.Gone::new);
    }

    JelppiProperties properties() {
        return properties;
    }

    private @Nullable Coordinates at(String village) {
        return places.directory().locate(village).place().at();
    }
}
