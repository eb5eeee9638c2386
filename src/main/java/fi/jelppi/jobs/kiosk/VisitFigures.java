package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.Figure;
import fi.jelppi.jobs.figures.FigureCounter;
import fi.jelppi.shared.OnKiosk;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts what is done with vacancies, each once in a visit; what was counted goes with the visit's session. */
@Component
@OnKiosk
class VisitFigures {

    private record Done(Figure figure, VacancyId vacancy) {}

    private static final class Counted {

        private final Set<Done> done = new HashSet<>();
    }

    private final FigureCounter counter;

    VisitFigures(FigureCounter counter) {
        this.counter = counter;
    }

    void opened(VacancyId vacancy) {
        count(Figure.OPENED, List.of(vacancy));
    }

    void listed(VacancyId vacancy) {
        count(Figure.LISTED, List.of(vacancy));
    }

    /** The code that takes these to a telephone is on the screen. */
    void taken(Collection<VacancyId> vacancies) {
        count(Figure.TAKEN, vacancies);
    }

    private void count(Figure figure, Collection<VacancyId> vacancies) {
        var session = VaadinSession.getCurrent();
        var counted = session.getAttribute(Counted.class);
        if (counted == null) {
            counted = new Counted();
            session.setAttribute(Counted.class, counted);
        }
        for (VacancyId vacancy : vacancies) {
            if (counted.done.add(new Done(figure, vacancy))) {
                counter.count(vacancy, figure);
            }
        }
    }
}
