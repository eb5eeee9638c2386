package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in plain words what is different now, a line for each thing. */
@Component
@OnCentral
class ChangeWords {

    private final EventPlaces places;
    private final MessageSource messages;

    ChangeWords(EventPlaces places, MessageSource messages) {
        this.places = places;
        this.messages = messages;
    }

    List<String> of(EventChange change, Locale language) {
        var lines = new ArrayList<String>();
        var before = change.before();
        var after = change.after();
        if (before.cancelled()) {
            lines.add(say(language, "event.mail.change.held"));
        }
        if (!before.title().equals(after.title())) {
            lines.add(say(language, "event.mail.change.title", after.title(), before.title()));
        }
        lines.addAll(sessions(change, language));
        if (!before.point().equals(after.point())) {
            lines.add(say(language, "event.mail.change.point", places.host(after), places.host(before)));
        }
        halls(before, after).ifPresent(names -> lines.add(say(language, "event.mail.change.hall-gone", names)));
        halls(after, before).ifPresent(names -> lines.add(say(language, "event.mail.change.hall", names)));
        return lines;
    }

    /** Halls of the one that are not the other's. */
    private Optional<String> halls(Event one, Event other) {
        List<PointId> halls =
                one.halls().stream().filter(hall -> !other.isHeldAt(hall)).toList();
        return halls.isEmpty() ? Optional.empty() : Optional.of(places.names(halls));
    }

    private List<String> sessions(EventChange change, Locale language) {
        var times = new EventTimes(language, key -> messages.getMessage(key, null, language));
        var known = change.before().sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        var gone = change.removed().map(it -> say(language, "event.mail.change.removed", times.when(it)));
        var now = change.after().sessions().stream().flatMap(it -> {
            var old = known.get(it.id());
            return old == null
                    ? Stream.of(say(language, "event.mail.change.added", times.when(it)))
                    : session(old, it, times);
        });
        return Stream.concat(gone, now).toList();
    }

    private Stream<String> session(Session old, Session now, EventTimes times) {
        var lines = Stream.<String>builder();
        if (!old.startsAt().equals(now.startsAt()) || !old.endsAt().equals(now.endsAt())) {
            lines.add(say(times.language(), "event.mail.change.time", times.when(now), times.when(old)));
        }
        if (!Objects.equals(old.room(), now.room())) {
            lines.add(
                    now.room() == null
                            ? say(
                                    times.language(),
                                    "event.mail.change.no-room",
                                    times.when(now),
                                    Objects.requireNonNull(old.room()))
                            : say(times.language(), "event.mail.change.room", times.when(now), now.room()));
        }
        return lines.build();
    }

    private String say(Locale language, String key, String... words) {
        return messages.getMessage(key, words, language);
    }
}
