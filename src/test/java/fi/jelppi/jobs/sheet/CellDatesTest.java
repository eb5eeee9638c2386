package fi.jelppi.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDatesTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private final CellDates dates = new CellDates(LocalDate.of(2026, 5, 4), HELSINKI);

    /** Summer time: three hours before UTC. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.6.2026                     | 2026-06-01T21:00:00Z
                    01.06.2026                   | 2026-06-01T21:00:00Z
                    1. 6. 2026                   | 2026-06-01T21:00:00Z
                    1.6.26                       | 2026-06-01T21:00:00Z
                    1.6.                         | 2026-06-01T21:00:00Z
                    1.6                          | 2026-06-01T21:00:00Z
                    2026-06-01                   | 2026-06-01T21:00:00Z
                    46174                        | 2026-06-01T21:00:00Z
                    ma 1.6.2026                  | 2026-06-01T21:00:00Z
                    viimeistään 1.6.2026         | 2026-06-01T21:00:00Z
                    1.6.2026 mennessä            | 2026-06-01T21:00:00Z
                    1.5.–1.6.2026                | 2026-06-01T21:00:00Z
                    1.5.2026 - 1.6.2026          | 2026-06-01T21:00:00Z
                    1.6.2026 klo 24              | 2026-06-01T21:00:00Z
                    1.6.2026 klo 16              | 2026-06-01T13:00:00Z
                    1.6.2026 klo 16.00           | 2026-06-01T13:00:00Z
                    1.6.2026 Klo 16:00 mennessä  | 2026-06-01T13:00:00Z
                    1.6.2026, klo 16             | 2026-06-01T13:00:00Z
                    1.6.2026 16.00               | 2026-06-01T13:00:00Z
                    1.6.2026 16:00:00            | 2026-06-01T13:00:00Z
                    1.6. 16.00                   | 2026-06-01T13:00:00Z
                    2026-06-01T16:00             | 2026-06-01T13:00:00Z
                    2026-06-01 16:00             | 2026-06-01T13:00:00Z
                    2026-06-01T16:00:00+02:00    | 2026-06-01T14:00:00Z
                    2026-06-01T13:00Z            | 2026-06-01T13:00:00Z
                    46174.666666666664           | 2026-06-01T13:00:00Z
                    31.12.2026                   | 2026-12-31T22:00:00Z
                    29.2.                        | 2028-02-29T22:00:00Z
                    15.4.                        | 2026-04-15T21:00:00Z
                    15.1.                        | 2027-01-15T22:00:00Z
                    """)
    void readsWhatPeopleWrite(String cell, Instant closes) {
        assertThat(dates.end(cell)).contains(closes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.6.2026", "29.2.2026", "1.13.2026", "0.6.2026", "1/6/2026", "6/1/26", "kesäkuussa",
                        "1.6.2026 klo 25",
                "1.6.2026 klo 16.61", "2026-13-01", "1.6.0026", "1.6.9999", "12345", "99999", "1.6.2026 1.7.2026", "1",
                "-1", "1.6.2026 16", "2026-06-01T16:00:00+99:00"
            })
    void refusesWhatIsNoDateOrTwo(String cell) {
        assertThatThrownBy(() -> dates.end(cell)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toistaiseksi", "Jatkuva haku", "sopimuksen mukaan", "heti", "tills vidare"})
    void aWordCanSayThatThereIsNoDay(String cell) {
        assertThat(dates.end(cell)).isEmpty();
    }
}
