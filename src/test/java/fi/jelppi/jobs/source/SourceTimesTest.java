package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T16:00:00+03:00, 2026-05-20T13:00:00Z",
        "2026-05-20T16:00:00.123+0300, 2026-05-20T13:00:00.123Z",
        "2026-05-20T13:00:00Z, 2026-05-20T13:00:00Z",
        "2026-05-20 16:00:00, 2026-05-20T13:00:00Z",
        "2026-05-20T16:00, 2026-05-20T13:00:00Z",
        "2026-01-20T16:00, 2026-01-20T14:00:00Z",
        "2026-05-20T16:00-0500, 2026-05-20T21:00:00Z",
        "2026-05-20, 2026-05-20T20:59:59Z"
    })
    void readsTimesOfAnyZoneAndLocalOnesOfFinland(String written, Instant at) {
        assertThat(SourceTimes.instant(written)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eilen",
                "20.5.2026",
                "2026-13-01",
                "2026-05-20T25:00",
                "2026-05-20  16:00",
                "2026-05-20T16:00+99"
            })
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> SourceTimes.instant(written)).isInstanceOf(DateTimeException.class);
    }
}
