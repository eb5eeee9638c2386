package fi.jelppi.guides.link;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers of addresses, the last of each. */
@Component
@OnCentral
class LinkTable {

    private static final int MOST = 20_000;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two ways of writing one address (RFC 3986, section 6.2.2.1) are one: what was asked last counts. */
    Map<URI, LinkState> all() {
        return jdbc
                .sql("SELECT address, answer, asked_at, since FROM checked_link ORDER BY address LIMIT " + MOST)
                .query(LinkTable::read)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        LinkState::address,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(LinkState::asked))));
    }

    private Optional<LinkState> find(URI address) {
        return jdbc.sql("SELECT address, answer, asked_at, since FROM checked_link WHERE address = ?")
                .param(address.toString())
                .query(LinkTable::read)
                .optional();
    }

    void put(URI address, LinkAnswer answer) {
        var now = clock.instant();
        var before = find(address);
        var since = before.filter(known -> known.answer().isDead() == answer.isDead())
                .map(LinkState::since)
                .orElse(now);
        var next = new LinkState(address, answer, now, since);
        if (before.isPresent()) {
            update(next);
        } else {
            insert(next);
        }
    }

    private void update(LinkState next) {
        jdbc.sql("UPDATE checked_link SET answer = ?, asked_at = ?, since = ? WHERE address = ?")
                .params(
                        next.answer().code(),
                        DbTime.of(next.asked()),
                        DbTime.of(next.since()),
                        next.address().toString())
                .update();
    }

    private void insert(LinkState next) {
        try {
            jdbc.sql("INSERT INTO checked_link (address, answer, asked_at, since) VALUES (?, ?, ?, ?)")
                    .params(
                            next.address().toString(),
                            next.answer().code(),
                            DbTime.of(next.asked()),
                            DbTime.of(next.since()))
                    .update();
        } catch (DuplicateKeyException _) {
            // Somebody at the desk has asked the same at this moment.
            update(next);
        }
    }

    /** What nobody has asked for long stands nowhere any more. */
    void forgetOld() {
        jdbc.sql("DELETE FROM checked_link WHERE asked_at < ?")
                .param(DbTime.of(clock.instant().minus(KEPT)))
                .update();
    }

    private static LinkState read(ResultSet row, int number) throws SQLException {
        return new LinkState(
                URI.create(row.getString("address")),
                LinkAnswer.ofCode(row.getString("answer")),
                DbTime.required(row, "asked_at"),
                DbTime.required(row, "since"));
    }
}
