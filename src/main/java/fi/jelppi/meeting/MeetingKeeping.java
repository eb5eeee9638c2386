package fi.jelppi.meeting;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who was in meetings with which device; the attendance list has its own time. */
@Component
@OnCentral
class MeetingKeeping {

    private final ParticipantTable participants;
    private final JobTurns turns;
    private final MeetingProperties settings;
    private final Clock clock;

    MeetingKeeping(ParticipantTable participants, JobTurns turns, MeetingProperties settings, Clock clock) {
        this.participants = participants;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void forget() {
        if (turns.take("meeting-participants", Duration.ofHours(12))) {
            participants.forget(clock.instant().minus(settings.keep()));
        }
    }
}
