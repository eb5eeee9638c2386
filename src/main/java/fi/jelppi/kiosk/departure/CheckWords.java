package fi.jelppi.kiosk.departure;

import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.DepartureCheck.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says findings in the screen's language and local time. */
record CheckWords(ZoneId zone) {

    String say(Words words) {
        return UI.getCurrentOrThrow()
                .getTranslation(
                        words.key(), words.parts().stream().map(this::part).toArray());
    }

    private Object part(Object part) {
        if (!(part instanceof Instant at)) {
            return part;
        }
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(ui.getTranslation("shared.format.day"), ui.getLocale())
                .format(at.atZone(zone));
    }
}
