package fi.jelppi.meeting.material;

import fi.jelppi.event.Programme;
import fi.jelppi.meeting.MeetingProperties;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes links to recordings after their last day, and what was given out with events that have been over for long. */
@Component
@OnCentral
class MaterialKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(MaterialKeeping.class);

    private final MaterialTable table;
    private final Materials materials;
    private final Programme programme;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final MeetingProperties settings;
    private final Clock clock;

    MaterialKeeping(
            MaterialTable table,
            Materials materials,
            Programme programme,
            JobTurns turns,
            TransactionTemplate transaction,
            MeetingProperties settings,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.materials = materials;
        this.programme = programme;
        this.turns = turns;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock.withZone(properties.zone());
    }

    /** Before files that belong to nothing are looked for. */
    @Scheduled(cron = "0 5 4 * * *")
    void daily() {
        if (turns.take("meeting-materials", Duration.ofHours(12))) {
            LOG.info("Materials and recordings whose time is over: {} removed", run());
        }
    }

    int run() {
        var over = transaction.execute(status -> Stream.concat(
                        table.recordingsBefore(LocalDate.now(clock)).stream(),
                        table.events().stream()
                                .filter(this::isLongOver)
                                .flatMap(event -> table.of(event).stream())
                                // Its own last day decides.
                                .filter(it -> it.kind() != MaterialKind.RECORDING))
                .map(Material::id)
                .toList());
        var gone = over == null ? List.<MaterialId>of() : over;
        gone.forEach(materials::remove);
        return gone.size();
    }

    private boolean isLongOver(EventId id) {
        return programme
                .event(id)
                .filter(event ->
                        Material.lastEnd(event).plus(settings.keepMaterials()).isAfter(clock.instant()))
                .isEmpty();
    }
}
