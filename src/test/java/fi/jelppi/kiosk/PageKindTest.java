package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {

    @ParameterizedTest
    @CsvSource({
        "'', START",
        "checkin, START",
        "checkin/none, VISIT",
        "no/such/page, VISIT",
        "coach, COACH",
        "coach/today, COACH",
        "coaching, VISIT",
        "enrol, ENROLMENT"
    })
    void tellsWhereAVisitorLeavesSomethingBehind(String path, PageKind kind) {
        assertThat(PageKind.of(path)).isEqualTo(kind);
    }
}
