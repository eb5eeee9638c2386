package fi.jelppi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.privacy.spi.KeptData.Kind;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.GoldenJson;
import fi.jelppi.testing.KioskTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

class PrivacyTest {

    @Test
    void saysWholeDaysAndNeverTooFew() {
        assertThat(KeptData.of(Kind.CALL, Duration.ofDays(1)).days()).contains(1L);
        assertThat(KeptData.of(Kind.CALL, Duration.ofHours(25)).days()).contains(2L);
        assertThat(KeptData.of(Kind.CALL).days()).isEmpty();
    }

    @Test
    void noticeKeepsItsForm() {
        var notice = new NoticePayload(
                "Kyläsäätiö",
                "Kaisa",
                "kaisa@jelppi.example",
                "040 123 4567",
                List.of(new NoticePayload.Kept("visit", null), new NoticePayload.Kept("call", 14L)));
        var json = WireJson.MAPPER.writeValueAsString(notice);
        GoldenJson.matches("privacy.notice-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, NoticePayload.class)).isEqualTo(notice);
        assertThat(NoticePayload.of(notice.toNotice())).isEqualTo(notice);
    }

    @Test
    void leavesOutWhatOnlyANewerCentralKnows() {
        var newer = new NoticePayload(null, null, null, null, List.of(new NoticePayload.Kept("dreams", 3L)));
        assertThat(newer.toNotice().kept()).isEmpty();
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        PrivacyNotices notices;

        @Autowired
        JdbcClient jdbc;

        @Test
        void tellsWhatItsModulesKeep() {
            assertThat(notices.keptHere())
                    .containsExactly(
                            KeptData.of(Kind.VISIT),
                            KeptData.of(Kind.REGISTRATION),
                            KeptData.of(Kind.CALL, Duration.ofDays(14)),
                            KeptData.of(Kind.OPEN_CALL, Duration.ofDays(60)),
                            KeptData.of(Kind.JOB_INTEREST, Duration.ofDays(90)),
                            KeptData.of(Kind.VACANCY, Duration.ofDays(90)),
                            KeptData.of(Kind.FEEDBACK, Duration.ofDays(365)));
        }

        @Test
        void sendsItToEveryKioskFromTheFirstStartOn() {
            assertThat(notices.notice().kept()).isEqualTo(notices.keptHere());
            assertThat(feed()).isOne();
        }

        @Test
        void sendsNothingWhenNothingHasChanged() {
            long before = position();
            notices.refresh();
            assertThat(position()).isEqualTo(before);
            notices.tell(new PrivacyContact("Kyläsäätiö", "Kaisa", null, "040 123 4567"));
            assertThat(position()).isGreaterThan(before);
            assertThat(notices.notice().contact().controller()).isEqualTo("Kyläsäätiö");
            assertThat(feed()).isOne();
        }

        private int feed() {
            return jdbc.sql("SELECT count(*) FROM feed WHERE type = 'privacy.notice' AND scope = '*'")
                    .query(Integer.class)
                    .single();
        }

        private long position() {
            return jdbc.sql("SELECT max(feed_position) FROM feed WHERE type = 'privacy.notice'")
                    .query(Long.class)
                    .single();
        }
    }

    /** The page follows the settings, not the other way round. */
    @Nested
    @KioskTest
    @TestPropertySource(properties = {"jelppi.support.forget-sent-after=36h", "jelppi.sync.keep-sent=10d"})
    class OnAKioskWithOtherSettings {

        @Autowired
        PrivacyNotices notices;

        @Test
        void tellsWhatItsModulesKeep() {
            assertThat(notices.keptHere())
                    .extracting(KeptData::kind, KeptData::days)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Kind.VISIT, Optional.of(10L)),
                            org.assertj.core.groups.Tuple.tuple(Kind.REGISTRATION, Optional.of(4L)),
                            org.assertj.core.groups.Tuple.tuple(Kind.CALL, Optional.of(2L)),
                            org.assertj.core.groups.Tuple.tuple(Kind.JOB_INTEREST, Optional.of(1L)),
                            org.assertj.core.groups.Tuple.tuple(Kind.FEEDBACK, Optional.of(1L)));
        }
    }
}
