package fi.jelppi.guides.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.figures.Reading;
import fi.jelppi.guides.figures.Worked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this visitor reads and how far; goes with the visit's session and is written nowhere. */
final class GuideVisit {

    private Audience audience = Audience.JOBSEEKER;
    private @Nullable GuideId open;
    private final List<String> trail = new ArrayList<>();
    private final Map<GuideId, Reading> readings = new LinkedHashMap<>();

    private GuideVisit() {}

    static GuideVisit current() {
        var session = VaadinSession.getCurrent();
        var visit = session.getAttribute(GuideVisit.class);
        if (visit == null) {
            visit = new GuideVisit();
            session.setAttribute(GuideVisit.class, visit);
        }
        return visit;
    }

    Audience audience() {
        return audience;
    }

    void audience(Audience other) {
        audience = other;
    }

    Optional<GuideId> open() {
        return Optional.ofNullable(open);
    }

    /** From its beginning, unless it is the one that was open: that goes on where it was left. */
    void open(GuideId guide) {
        if (!guide.equals(open)) {
            trail.clear();
        }
        open = guide;
    }

    /** Names of the steps that were seen, up to the one before the eyes. */
    List<String> trail() {
        return List.copyOf(trail);
    }

    void go(String step) {
        trail.add(step);
    }

    /** Never before the first step: a guide may be no more than its end. */
    void back() {
        if (trail.size() > 1) {
            trail.removeLast();
        }
    }

    void again() {
        trail.clear();
    }

    /** That step of the open guide is on the screen. */
    void reads(Step step, Locale language) {
        if (open != null) {
            var reading = readings.computeIfAbsent(open, guide -> new Reading(guide, language, step.name()));
            reading.at(step.name());
            if (step.isEnd()) {
                reading.finish();
            }
        }
    }

    /** Whether the open guide led to where somebody wanted. */
    void said(Worked answer) {
        Optional.ofNullable(open).map(readings::get).ifPresent(reading -> reading.worked(answer));
    }

    /** How far each guide was read, for the figures. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }
}
