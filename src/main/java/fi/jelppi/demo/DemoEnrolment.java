package fi.jelppi.demo;

import fi.jelppi.device.Enrolment;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks for an enrolment code as a coordinator does at the desk and leaves it where only this account can read it. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoEnrolment {

    private static final String VILLAGE = "Sinettä";

    private final Enrolment enrolment;
    private final Points points;
    private final DemoFolder folder;

    DemoEnrolment(Enrolment enrolment, Points points, DemoFolder folder) {
        this.enrolment = enrolment;
        this.points = points;
        this.folder = folder;
    }

    void offer() {
        var point = points.all().stream()
                .filter(candidate -> candidate.village().equals(VILLAGE))
                .map(Point::id)
                .findFirst()
                .orElseThrow();
        var code = enrolment.newCode(point, VILLAGE + " 1").code();
        folder.writeSecret("enrolment.properties", Map.of("code", code));
    }
}
