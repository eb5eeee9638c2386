package fi.jelppi.support.desk;

import com.vaadin.flow.component.UI;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.support.CallRequest;
import fi.jelppi.support.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the desk says about requests to be called, in the language of the screen. */
@Component
@OnCentral
class CallWords {

    private final Points points;
    private final Clock clock;
    private final JelppiProperties properties;

    CallWords(Points points, Clock clock, JelppiProperties properties) {
        this.points = points;
        this.clock = clock;
        this.properties = properties;
    }

    /** {@code klo 9.41}, on another day {@code 22.11. klo 9.41}. */
    String when(Instant at) {
        var local = at.atZone(properties.zone());
        boolean today = local.toLocalDate().equals(LocalDate.now(clock.withZone(properties.zone())));
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(
                        ui.getTranslation(today ? "shared.format.at" : "shared.format.day"),
                        Locale.of(ui.getLocale().getLanguage()))
                .format(local);
    }

    String village(PointId point) {
        return points.find(point).map(Point::village).orElse("–");
    }

    /** The first name, or words for somebody who told none. */
    String name(CallRequest request) {
        Caller caller = request.caller();
        if (caller == null) {
            return UI.getCurrentOrThrow().getTranslation("support.desk.forgotten");
        }
        return caller.firstName() == null
                ? UI.getCurrentOrThrow().getTranslation("support.desk.nameless")
                : caller.firstName();
    }
}
