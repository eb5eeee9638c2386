package fi.jelppi.meeting.material;

import fi.jelppi.files.FileOwner;
import fi.jelppi.files.FileUse;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is given out in this hall; known without a connection, and over by the kiosk's own clock. */
@Service
@OnKiosk
public class HallHandouts implements FileOwner {

    /** More than a hall's events of some months. */
    private static final int MOST = 500;

    private final Documents<MaterialPayload> documents;
    private final Clock clock;

    HallHandouts(JdbcClient jdbc, Clock clock) {
        this.documents = new Documents<>(jdbc, MaterialHandler.TABLE, MaterialPayload.class);
        this.clock = clock;
    }

    /** What is shown now. Empty where nothing is given out with the event. */
    @Transactional(readOnly = true)
    public Optional<Now> of(EventId event) {
        return documents
                .find(event.value())
                .map(it -> it.content().handouts(it.id()))
                .map(this::now);
    }

    /** Events with something that is shown now, the latest first. */
    @Transactional(readOnly = true)
    public List<Now> all() {
        return handouts()
                .sorted(Comparator.comparing(Handouts::day).reversed().thenComparing(Handouts::title))
                .map(this::now)
                .filter(it -> !it.shown().isEmpty())
                .toList();
    }

    private Now now(Handouts all) {
        var now = clock.instant();
        return new Now(all, all.shown(now), all.isMoreComing(now));
    }

    /** @param more something comes after the event */
    public record Now(Handouts of, List<Handout> shown, boolean more) {}

    /** Before the day, too: the line may be down then. */
    @Override
    public List<FileUse> uses() {
        var now = clock.instant();
        return handouts()
                .flatMap(it -> it.all().stream()
                        .filter(one -> now.isBefore(one.until()))
                        .flatMap(one -> Stream.ofNullable(one.file())
                                .map(file -> new FileUse(file, one.title(), true, it.day()))))
                .toList();
    }

    private Stream<Handouts> handouts() {
        return documents.all(MOST).stream().map(it -> it.content().handouts(it.id()));
    }
}
