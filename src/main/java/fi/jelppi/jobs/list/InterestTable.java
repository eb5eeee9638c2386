package fi.jelppi.jobs.list;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists given to the coaches, and the people behind them in a table of their own. */
@Repository
class InterestTable {

    private static final String SELECT = "SELECT i.id, i.point_id, i.vacancies, i.given_at, i.handled_at, i.handled_by,"
            + " p.first_name, p.phone, p.email"
            + " FROM job_interest i JOIN job_interest_person p ON p.interest_id = i.id ";

    /** One with the fact that tells the person. */
    record Known(InterestId interest, FactId person, Instant givenAt) {}

    private final JdbcClient jdbc;

    InterestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InterestId interest, PointId point, OwnList list, Instant givenAt) {
        jdbc.sql("INSERT INTO job_interest (id, point_id, vacancies, given_at) VALUES (?, ?, ?, ?)")
                .params(interest.value(), point.value(), list.column(), DbTime.of(givenAt))
                .update();
    }

    /** On a kiosk, where only the fact has name and contact. */
    void addPerson(UUID interest, FactId fact, Instant givenAt) {
        jdbc.sql("INSERT INTO job_interest_person (interest_id, fact_id, given_at) VALUES (?, ?, ?)")
                .params(interest, fact.value(), DbTime.of(givenAt))
                .update();
    }

    void tellPerson(UUID interest, InterestedPerson person) {
        var phone = person.phone();
        var email = person.email();
        jdbc.sql("UPDATE job_interest_person SET first_name = ?, phone = ?, email = ? WHERE interest_id = ?")
                .param(person.firstName())
                .param(phone == null ? null : phone.value())
                .param(email == null ? null : email.value())
                .param(interest)
                .update();
    }

    /** Oldest first; those whose person is known. */
    List<Interest> open(int most) {
        return jdbc.sql(SELECT + "WHERE i.handled_at IS NULL ORDER BY i.given_at, i.id LIMIT " + most)
                .query((row, number) -> read(row))
                .list();
    }

    /** Newest first. */
    List<Interest> handled(int most) {
        return jdbc.sql(SELECT + "WHERE i.handled_at IS NOT NULL ORDER BY i.handled_at DESC, i.id LIMIT " + most)
                .query((row, number) -> read(row))
                .list();
    }

    int countOpen() {
        return jdbc.sql("SELECT count(*) FROM job_interest i JOIN job_interest_person p ON p.interest_id = i.id"
                        + " WHERE i.handled_at IS NULL")
                .query(Integer.class)
                .single();
    }

    int countSince(Instant then) {
        return jdbc.sql("SELECT count(*) FROM job_interest WHERE given_at > ?")
                .param(DbTime.of(then))
                .query(Integer.class)
                .single();
    }

    boolean handle(InterestId interest, Instant at, UserId by) {
        return jdbc.sql("UPDATE job_interest SET handled_at = ?, handled_by = ? WHERE id = ? AND handled_at IS NULL")
                        .params(DbTime.of(at), by.value(), interest.value())
                        .update()
                == 1;
    }

    boolean reopen(InterestId interest) {
        return jdbc.sql("UPDATE job_interest SET handled_at = NULL, handled_by = NULL"
                                + " WHERE id = ? AND handled_at IS NOT NULL")
                        .param(interest.value())
                        .update()
                == 1;
    }

    /** Those whose time is over: long handled, or given very long ago. */
    List<Known> due(Instant handledBefore, Instant givenBefore, int most) {
        return jdbc.sql("SELECT p.interest_id, p.fact_id, p.given_at FROM job_interest_person p"
                        + " LEFT JOIN job_interest i ON i.id = p.interest_id"
                        + " WHERE i.handled_at < ? OR p.given_at < ? ORDER BY p.interest_id LIMIT " + most)
                .params(DbTime.of(handledBefore), DbTime.of(givenBefore))
                .query((row, number) -> known(row))
                .list();
    }

    /** On a kiosk: everything, in order. */
    List<Known> after(UUID interest, int most) {
        return jdbc.sql("SELECT interest_id, fact_id, given_at FROM job_interest_person WHERE interest_id > ?"
                        + " ORDER BY interest_id LIMIT " + most)
                .param(interest)
                .query((row, number) -> known(row))
                .list();
    }

    Optional<Known> find(InterestId interest) {
        return jdbc.sql("SELECT interest_id, fact_id, given_at FROM job_interest_person WHERE interest_id = ?")
                .param(interest.value())
                .query((row, number) -> known(row))
                .optional();
    }

    void forget(InterestId interest) {
        jdbc.sql("DELETE FROM job_interest_person WHERE interest_id = ?")
                .param(interest.value())
                .update();
        jdbc.sql("DELETE FROM job_interest WHERE id = ?")
                .param(interest.value())
                .update();
    }

    /** Those whose person never came. */
    void forgetOlderThan(Instant then) {
        jdbc.sql("DELETE FROM job_interest WHERE given_at < ?"
                        + " AND NOT EXISTS (SELECT 1 FROM job_interest_person p WHERE p.interest_id = job_interest.id)")
                .param(DbTime.of(then))
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new InterestId(row.getObject("interest_id", UUID.class)),
                new FactId(row.getObject("fact_id", UUID.class)),
                DbTime.required(row, "given_at"));
    }

    private static Interest read(ResultSet row) throws SQLException {
        var by = row.getObject("handled_by", UUID.class);
        return new Interest(
                new InterestId(row.getObject("id", UUID.class)),
                new PointId(row.getObject("point_id", UUID.class)),
                OwnList.ofColumn(row.getString("vacancies")),
                DbTime.required(row, "given_at"),
                person(row),
                DbTime.read(row, "handled_at").orElse(null),
                by == null ? null : new UserId(by));
    }

    private static InterestedPerson person(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        var email = row.getString("email");
        return new InterestedPerson(
                row.getString("first_name"),
                phone == null ? null : new PhoneNumber(phone),
                email == null ? null : EmailAddress.of(email));
    }
}
