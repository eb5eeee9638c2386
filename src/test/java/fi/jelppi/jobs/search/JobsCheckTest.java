package fi.jelppi.jobs.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.search.JobBoard.Numbers;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobsCheckTest {

    @Test
    void countsWhatTheMachineCarries() {
        var found = JobsCheck.finding(Optional.of(new Numbers(17, 24, 8)));
        assertThat(found.verdict()).isEqualTo(Verdict.READY);
        assertThat(found.said().parts()).containsExactly(24, 17);
    }

    @Test
    void carryingNoneIsToldAndKeepsNobodyFromLeaving() {
        assertThat(JobsCheck.finding(Optional.of(new Numbers(0, 0, 0))).verdict())
                .isEqualTo(Verdict.NOTE);
        assertThat(JobsCheck.finding(Optional.empty()).verdict()).isEqualTo(Verdict.NOTE);
    }
}
