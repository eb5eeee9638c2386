package fi.jelppi.jobs;

import fi.jelppi.shared.DbTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which records are shown as one, and by what others are found. One of a group leads it: it is the one in the feed. */
@Component
class MergeTable {

    /** More of one employer and title are not looked at, so that no source can make an import slow. */
    private static final int MOST_OF_A_KEY = 50;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    MergeTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void forgetKeys(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.update("DELETE FROM vacancy_key WHERE vacancy_id = ANY(?)", uuids(ids));
        }
    }

    void addKeys(String source, Map<UUID, Set<Long>> keys) {
        var values = new ArrayList<Long>();
        var ids = new ArrayList<UUID>();
        keys.forEach((id, ofOne) -> ofOne.forEach(key -> {
            values.add(key);
            ids.add(id);
        }));
        if (!ids.isEmpty()) {
            jdbc.update("""
                    INSERT INTO vacancy_key (match_key, vacancy_id, source)
                    SELECT t.*, CAST(? AS varchar(40)) FROM UNNEST(CAST(? AS bigint ARRAY), CAST(? AS uuid ARRAY)) AS t""", source, new SqlArrayValue("bigint", values.toArray()), uuids(ids));
        }
    }

    /** Records of other sources by the keys they share; the first of each key. */
    Map<Long, List<UUID>> candidates(Collection<Long> keys, String source) {
        var candidates = new HashMap<Long, List<UUID>>();
        jdbc.query(
                """
                SELECT match_key, vacancy_id
                FROM (SELECT match_key, vacancy_id,
                             ROW_NUMBER() OVER (PARTITION BY match_key ORDER BY vacancy_id) AS place
                      FROM vacancy_key WHERE match_key = ANY(?) AND source <> ?) AS found
                WHERE place <= ?""",
                row -> {
                    candidates
                            .computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                },
                new SqlArrayValue("bigint", keys.toArray()),
                source,
                MOST_OF_A_KEY);
        return candidates;
    }

    /** Every record of the groups that these belong to, with the one that leads it. */
    Map<UUID, UUID> groups(Collection<UUID> ids) {
        var leads = new HashMap<UUID, UUID>();
        jdbc.query(
                """
                SELECT vacancy_id, into_id FROM vacancy_merge
                WHERE into_id IN (SELECT into_id FROM vacancy_merge WHERE vacancy_id = ANY(?) OR into_id = ANY(?))""",
                row -> {
                    var lead = row.getObject(2, UUID.class);
                    leads.put(row.getObject(1, UUID.class), lead);
                    leads.put(lead, lead);
                },
                uuids(ids),
                uuids(ids));
        return leads;
    }

    void add(UUID id, UUID lead, List<String> reasons, Instant now) {
        client.sql("INSERT INTO vacancy_merge (vacancy_id, into_id, reasons, merged_at) VALUES (?, ?, ?, ?)")
                .params(id, lead, String.join(" ", reasons), DbTime.of(now))
                .update();
    }

    /** Another of the group leads it from now on. */
    void lead(UUID before, UUID now) {
        client.sql("UPDATE vacancy_merge SET into_id = ? WHERE into_id = ?")
                .params(now, before)
                .update();
        client.sql("UPDATE vacancy_merge SET vacancy_id = ? WHERE vacancy_id = ?")
                .params(before, now)
                .update();
    }

    /** One that does not lead leaves its group. */
    void leave(UUID id) {
        client.sql("DELETE FROM vacancy_merge WHERE vacancy_id = ?").param(id).update();
    }

    /** Codes of the reasons, for each that does not lead. */
    Map<UUID, List<String>> reasons(UUID lead) {
        var reasons = new HashMap<UUID, List<String>>();
        client.sql("SELECT vacancy_id, reasons FROM vacancy_merge WHERE into_id = ?")
                .param(lead)
                .query(row -> {
                    reasons.put(
                            row.getObject(1, UUID.class),
                            List.of(row.getString(2).split(" ", -1)));
                });
        return reasons;
    }

    private static SqlArrayValue uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
