package fi.jelppi.jobs;

import fi.jelppi.jobs.DuplicateCheck.Subject;
import fi.jelppi.shared.DbTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which records are shown as one, and by what others are found. One of a group leads it: it is the one in the feed. */
@Component
class MergeTable {

    /** Where more of one source share a key it tells nothing of them, and would make an import slow. */
    private static final int MOST_OF_A_KEY = 50;

    /**
     * What a record is the same as.
     *
     * @param lead of the group to be shown with, or the only record of it
     * @param reasons codes
     */
    record Match(UUID lead, List<String> reasons) {}

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    MergeTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Waits for others, on any instance, who change what is shown as one; until the end of the transaction. */
    void lock() {
        jdbc.queryForList("SELECT id FROM vacancy_merging WHERE id = 1 FOR UPDATE");
    }

    void forgetKeys(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.update("DELETE FROM vacancy_key WHERE vacancy_id = ANY(?)", uuids(ids));
        }
    }

    /** Those that many of the source have already are left out. */
    void addKeys(String source, Map<UUID, Subject> subjects) {
        var full = full(
                source,
                subjects.values().stream()
                        .flatMap(subject -> subject.keys().stream())
                        .collect(Collectors.toSet()));
        var values = new ArrayList<Long>();
        var ids = new ArrayList<UUID>();
        subjects.forEach((id, subject) -> subject.keys().stream()
                .filter(key -> !full.contains(key))
                .forEach(key -> {
                    values.add(key);
                    ids.add(id);
                }));
        if (!ids.isEmpty()) {
            jdbc.update("""
                    INSERT INTO vacancy_key (match_key, vacancy_id, source)
                    SELECT t.*, CAST(? AS varchar(40)) FROM UNNEST(CAST(? AS bigint ARRAY), CAST(? AS uuid ARRAY)) AS t""", source, new SqlArrayValue("bigint", values.toArray()), uuids(ids));
        }
    }

    /** The joins are outer ones, so that H2 looks each key up: for "= ANY" it would read all keys of the source. */
    private Set<Long> full(String source, Set<Long> keys) {
        return new HashSet<>(
                jdbc.queryForList("""
                SELECT k.match_key
                FROM UNNEST(CAST(? AS bigint ARRAY)) AS asked (match_key)
                LEFT JOIN vacancy_key k ON k.match_key = asked.match_key AND k.source = ?
                GROUP BY k.match_key HAVING COUNT(k.match_key) > ?""", Long.class, new SqlArrayValue("bigint", keys.toArray()), source, MOST_OF_A_KEY));
    }

    /** Records of other sources by the keys they share; those of a source of which many share one are left out. */
    Map<Long, List<UUID>> candidates(Set<Long> keys, String source) {
        var candidates = new HashMap<Long, List<UUID>>();
        jdbc.query(
                """
                SELECT match_key, vacancy_id
                FROM (SELECT k.match_key, k.vacancy_id, COUNT(*) OVER (PARTITION BY k.match_key, k.source) AS many
                      FROM UNNEST(CAST(? AS bigint ARRAY)) AS asked (match_key)
                      LEFT JOIN vacancy_key k ON k.match_key = asked.match_key AND k.source <> ?) AS found
                WHERE many <= ? AND vacancy_id IS NOT NULL""",
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
        // In two steps: H2 would read the whole table for one question with the other inside.
        var leading = jdbc.query("""
                SELECT into_id FROM vacancy_merge WHERE vacancy_id = ANY(?)
                UNION SELECT into_id FROM vacancy_merge WHERE into_id = ANY(?)""", (row, number) -> row.getObject(1, UUID.class), uuids(ids), uuids(ids));
        jdbc.query(
                "SELECT vacancy_id, into_id FROM vacancy_merge WHERE into_id = ANY(?)",
                row -> {
                    var lead = row.getObject(2, UUID.class);
                    leads.put(row.getObject(1, UUID.class), lead);
                    leads.put(lead, lead);
                },
                uuids(leading));
        return leads;
    }

    void add(Map<UUID, Match> matches, Instant now) {
        var values = new ArrayList<Object[]>();
        matches.forEach((id, match) ->
                values.add(new Object[] {id, match.lead(), String.join(" ", match.reasons()), DbTime.of(now)}));
        jdbc.batchUpdate(
                "INSERT INTO vacancy_merge (vacancy_id, into_id, reasons, merged_at) VALUES (?, ?, ?, ?)", values);
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
