package fi.jelppi.checkin;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SentFactsKept;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of visits, and of names that visitors told at the door. */
@Configuration(proxyBeanMethods = false)
class VisitsKept {

    /** What was sent stays in the outbox for longer than in the hall's own list. */
    @Bean
    @OnKiosk
    KeptData visitsHere(SentFactsKept facts) {
        var sent = facts.afterSending();
        return KeptData.of(Kind.VISIT, sent.compareTo(KioskKeeping.KEPT) > 0 ? sent : KioskKeeping.KEPT);
    }

    /** Attendance is evidence of what was paid for; nothing deletes it by itself. */
    @Bean
    @OnCentral
    KeptData visitsAtCentral() {
        return KeptData.of(Kind.VISIT);
    }
}
