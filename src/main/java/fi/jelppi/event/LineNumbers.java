package fi.jelppi.event;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives each registration its line in the event's lists, in order of registration and no line twice (decision 0041). The
 * caller holds the event's lock. The counter is no part of what the desk's form edits, so it leaves the row's version alone.
 */
@Component
class LineNumbers {

    private final JdbcTemplate jdbc;

    LineNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of so many lines that follow one another. */
    int take(UUID event, int many) {
        jdbc.update("update event set last_line = last_line + ? where id = ?", many, event);
        int last = Objects.requireNonNull(
                jdbc.queryForObject("select last_line from event where id = ?", Integer.class, event));
        return last - many + 1;
    }

    /** Registrations from before there were lines get theirs now. */
    void complete(UUID event, List<RegistrationRow> rows) {
        var waiting = rows.stream().filter(row -> row.line == null).toList();
        if (!waiting.isEmpty()) {
            int line = take(event, waiting.size());
            for (RegistrationRow row : waiting) {
                row.line = line++;
            }
        }
    }
}
