package fi.jelppi.jobs;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What was split by hand, by the sources' own ids. */
@Component
class ApartTable {

    /** What a source calls one of its records. */
    record Name(String source, String externalId) {

        static Name of(Vacancy vacancy) {
            return new Name(vacancy.source().code(), vacancy.source().externalId());
        }
    }

    /** Two that stay apart. */
    record Pair(Name one, Name other) {}

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    ApartTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void add(Name one, List<Name> others, UserId by, Instant now) {
        others.stream().filter(other -> !isApart(one, other)).forEach(other -> {
            insert(one, other, by, now);
            insert(other, one, by, now);
        });
    }

    private boolean isApart(Name one, Name other) {
        return of(one.source(), List.of(one.externalId())).contains(new Pair(one, other));
    }

    private void insert(Name one, Name other, UserId by, Instant now) {
        client.sql("""
                        INSERT INTO vacancy_apart (source, external_id, other_source, other_external_id, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(one.source(), one.externalId(), other.source(), other.externalId(), by.value(), DbTime.of(now))
                .update();
    }

    /** What these records of a source were split from. */
    Set<Pair> of(String source, Collection<String> externalIds) {
        var pairs = new HashSet<Pair>();
        jdbc.query(
                """
                SELECT external_id, other_source, other_external_id FROM vacancy_apart
                WHERE source = ? AND external_id = ANY(?)""",
                row -> {
                    pairs.add(
                            new Pair(new Name(source, row.getString(1)), new Name(row.getString(2), row.getString(3))));
                },
                source,
                new SqlArrayValue("varchar", externalIds.toArray()));
        return pairs;
    }
}
