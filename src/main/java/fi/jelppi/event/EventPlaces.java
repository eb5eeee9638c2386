package fi.jelppi.event;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where one may come to an event, in words. */
@Component
@OnCentral
public class EventPlaces {

    private final Points points;
    private final MessageSource messages;

    EventPlaces(Points points, MessageSource messages) {
        this.points = points;
        this.messages = messages;
    }

    /** For example {@code Sinetän JELPPI}. */
    public String host(Event event) {
        return points.find(event.point()).map(Point::name).orElse("");
    }

    /** For example {@code Myös: Muurola, Narkaus}; empty where only the host has it. */
    public Optional<String> also(Event event, Locale language) {
        var villages = String.join(", ", others(event, Point::village));
        return villages.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.getMessage("event.place.also", new Object[] {villages}, language));
    }

    /** What the other halls are called. */
    List<String> otherNames(Event event) {
        return others(event, Point::name);
    }

    /** For example {@code Muurola, Narkaus}. */
    String names(List<PointId> halls) {
        return halls.stream()
                .flatMap(hall -> points.find(hall).map(Point::village).stream())
                .collect(Collectors.joining(", "));
    }

    private List<String> others(Event event, Function<Point, String> word) {
        return event.halls().stream()
                .flatMap(hall -> points.find(hall).map(word).stream())
                .toList();
    }
}
