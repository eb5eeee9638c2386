package fi.jelppi.jobs.list;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists behind links, each with its end. */
@Repository
@OnCentral
class ListTable {

    /** One whose time is over. */
    record Due(String tokenHash, FactId fact) {}

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String tokenHash, FactId fact, MadeList made) {
        jdbc.sql("INSERT INTO job_list (token_hash, fact_id, language, vacancies, expires_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        tokenHash,
                        fact.value(),
                        made.language().toLanguageTag(),
                        made.list().column(),
                        DbTime.of(made.expires()))
                .update();
    }

    Optional<MadeList> find(String tokenHash, Instant now) {
        return jdbc.sql("SELECT language, vacancies, expires_at FROM job_list WHERE token_hash = ? AND expires_at > ?")
                .params(tokenHash, DbTime.of(now))
                .query((row, number) -> new MadeList(
                        OwnList.ofColumn(row.getString("vacancies")),
                        Locale.forLanguageTag(row.getString("language")),
                        DbTime.required(row, "expires_at")))
                .optional();
    }

    List<Due> due(Instant now, int most) {
        return jdbc.sql("SELECT token_hash, fact_id FROM job_list WHERE expires_at <= ? ORDER BY expires_at LIMIT "
                        + most)
                .param(DbTime.of(now))
                .query((row, number) ->
                        new Due(row.getString("token_hash"), new FactId(row.getObject("fact_id", UUID.class))))
                .list();
    }

    void delete(String tokenHash) {
        jdbc.sql("DELETE FROM job_list WHERE token_hash = ?").param(tokenHash).update();
    }
}
