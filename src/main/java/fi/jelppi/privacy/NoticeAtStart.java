package fi.jelppi.privacy;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A setting is changed while central is down, so each start looks whether kiosks still say what holds. */
@Component
@OnCentral
class NoticeAtStart {

    private final PrivacyNotices notices;
    private final JobTurns turns;

    NoticeAtStart(PrivacyNotices notices, JobTurns turns) {
        this.notices = notices;
        this.turns = turns;
    }

    /** Instances that start together would write the same row; one of them is enough. */
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (turns.take("privacy.notice", Duration.ofSeconds(5))) {
            notices.refresh();
        }
    }
}
