package fi.jelppi.backup;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** One backup a day where {@code jelppi.backup.at} says when; one of several central servers makes it. */
@Component
class NightlyBackup implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final Duration ONCE = Duration.ofHours(12);

    private final BackupProperties settings;
    private final JelppiProperties node;
    private final Backups backups;
    private final JobTurns turns;

    NightlyBackup(BackupProperties settings, JelppiProperties node, Backups backups, JobTurns turns) {
        this.settings = settings;
        this.node = node;
        this.backups = backups;
        this.turns = turns;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        var at = settings.at();
        if (at != null) {
            tasks.addCronTask(new CronTask(this::run, new CronTrigger(daily(at), node.zone())));
        }
    }

    private static String daily(LocalTime at) {
        return "%d %d %d * * *".formatted(at.getSecond(), at.getMinute(), at.getHour());
    }

    /** A failure is told; tomorrow is another day, and work that is scheduled besides goes on. */
    void run() {
        try {
            if (turns.take("backup", ONCE)) {
                backups.make();
            }
        } catch (BackupException e) {
            LOG.error("no backup today: {}", e.getMessage());
        }
    }
}
