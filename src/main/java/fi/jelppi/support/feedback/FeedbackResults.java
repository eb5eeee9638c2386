package fi.jelppi.support.feedback;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.support.feedback.FeedbackTable.Count;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said, for the desk. What few said is told together with others only (decision 0289). */
@Service
@OnCentral
public class FeedbackResults {

    private static final int EVENTS = 100;
    private static final int WORDS = 500;

    /** Somebody's own words. */
    public record Said(SessionId session, String words) {

        @Override
        public String toString() {
            return "Said[session=" + session + "]";
        }
    }

    /**
     * What is told of an event.
     *
     * @param whole nothing is told of one that has few
     * @param groups its rest holds those, too, who did not say
     * @param words by the alphabet
     */
    public record Result(Tally whole, Told<SessionId> sessions, Told<Respondent> groups, List<Said> words) {}

    private final FeedbackTable table;
    private final Programme programme;

    FeedbackResults(FeedbackTable table, Programme programme) {
        this.table = table;
        this.programme = programme;
    }

    /** Those that somebody said something about, the latest first, at most {@value #EVENTS}. */
    @Transactional(readOnly = true)
    public List<Event> events() {
        return table.events(EVENTS).stream()
                .flatMap(id -> programme.event(id).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Result of(EventId event) {
        var counts = table.counts(event);
        var unsaid =
                Tally.of(counts.stream().filter(count -> count.group() == null).toList());
        var said = counts.stream().filter(count -> count.group() != null).toList();
        return new Result(
                Tally.of(counts),
                Told.of(tallies(counts, Count::session), Tally.NONE),
                Told.of(tallies(said, count -> Objects.requireNonNull(count.group())), unsaid),
                table.words(event, WORDS));
    }

    private static <K> Map<K, Tally> tallies(List<Count> counts, Function<Count, K> of) {
        return counts.stream()
                .collect(Collectors.groupingBy(of, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }
}
