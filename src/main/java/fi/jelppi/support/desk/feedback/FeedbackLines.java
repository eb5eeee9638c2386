package fi.jelppi.support.desk.feedback;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import fi.jelppi.support.feedback.FeedbackResults.Result;
import fi.jelppi.support.feedback.Tally;
import fi.jelppi.support.feedback.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An event's results as lines in words. */
class FeedbackLines {

    /** Texts of the screen. */
    interface Texts {
        String of(String key, Object... values);
    }

    private final Event event;
    private final Result result;
    private final Texts texts;
    private final Locale language;

    FeedbackLines(Event event, Result result, Texts texts, Locale language) {
        this.event = event;
        this.result = result;
        this.texts = texts;
        this.language = language;
    }

    /** None where few could be told from others. */
    List<FeedbackLine> groups() {
        return lines(result.groups(), group -> texts.of(group.textKey()), "feedback.desk.rest-groups");
    }

    /** In order of time. */
    List<FeedbackLine> sessions() {
        var inOrder = event.sessions().stream().map(Session::id).toList();
        var sorted = result.sessions().lines().stream()
                .sorted(Comparator.comparing(line -> inOrder.indexOf(line.of())))
                .toList();
        return lines(new Told<>(sorted, result.sessions().rest()), this::when, "feedback.desk.rest-sessions");
    }

    private <K> List<FeedbackLine> lines(Told<K> told, Function<K, String> words, String rest) {
        var lines = new ArrayList<FeedbackLine>();
        told.lines().forEach(line -> lines.add(new FeedbackLine(words.apply(line.of()), line.tally())));
        if (!lines.isEmpty() && told.rest().all() > 0) {
            lines.add(new FeedbackLine(texts.of(rest), told.rest()));
        }
        return lines;
    }

    /** A session that the event has no more has no time either. */
    String when(SessionId id) {
        var times = new EventTimes(language, texts::of);
        return event.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .map(times::when)
                .orElseGet(() -> texts.of("feedback.desk.session-gone"));
    }

    FeedbackLine whole() {
        return new FeedbackLine(texts.of("feedback.desk.whole"), result.whole());
    }

    /** {@code 4,2}. */
    String mean(Tally tally) {
        return String.format(Locale.of(language.getLanguage()), "%.1f", tally.mean());
    }
}
