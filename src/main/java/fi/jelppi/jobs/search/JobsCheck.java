package fi.jelppi.jobs.search;

import fi.jelppi.jobs.search.JobBoard.Numbers;
import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many vacancies the machine carries; whether they are all, the age of the copy tells. */
@Component
@OnKiosk
class JobsCheck implements DepartureCheck {

    private static final String NAME = "jobs.departure";

    private final JobBoard board;

    JobsCheck(JobBoard board) {
        this.board = board;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Finding look() {
        return finding(board.numbers());
    }

    /** Carrying none is right where no source has any, so it keeps nobody from leaving. */
    static Finding finding(Optional<Numbers> read) {
        return read.map(numbers -> numbers.all() == 0
                        ? Finding.note(NAME, Words.of("jobs.departure.none"))
                        : Finding.ready(NAME, Words.of("jobs.departure.here", numbers.all(), numbers.near())))
                .orElseGet(() -> Finding.note(NAME, Words.of("jobs.departure.reading")));
    }
}
