package fi.jelppi.jobs.desk.list;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.list.Interest;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the desk says about a list that somebody gave, in the language of the screen. */
@Component
@OnCentral
class InterestWords {

    private final Points points;
    private final Clock clock;
    private final JelppiProperties properties;

    InterestWords(Points points, Clock clock, JelppiProperties properties) {
        this.points = points;
        this.clock = clock;
        this.properties = properties;
    }

    /** {@code klo 9.41}, on another day {@code 22.11. klo 9.41}. */
    String when(Interest interest) {
        var local = interest.givenAt().atZone(properties.zone());
        boolean today = local.toLocalDate().equals(LocalDate.now(clock.withZone(properties.zone())));
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(
                        ui.getTranslation(today ? "shared.format.at" : "shared.format.day"),
                        Locale.of(ui.getLocale().getLanguage()))
                .format(local);
    }

    String village(Interest interest) {
        return points.find(interest.point()).map(Point::village).orElse("–");
    }

    /** The first name, or words for somebody who told none. */
    String name(Interest interest) {
        var name = interest.person().firstName();
        return name == null ? UI.getCurrentOrThrow().getTranslation("jobs.interest.desk.nameless") : name;
    }
}
