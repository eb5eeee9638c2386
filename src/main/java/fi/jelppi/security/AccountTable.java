package fi.jelppi.security;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The desk's users. A few dozen rows. */
@Repository
class AccountTable {

    /** @param stamp raised whenever running sessions must end */
    record Row(Account account, @Nullable String passwordHash, long stamp) {}

    private static final String SELECT =
            "SELECT id, user_name, full_name, password_hash, roles, disabled, session_stamp FROM app_user ";
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        return jdbc.sql(SELECT + "ORDER BY full_name, user_name LIMIT " + MOST)
                .query((row, index) -> read(row))
                .list();
    }

    Optional<Row> byName(String userName) {
        return jdbc.sql(SELECT + "WHERE user_name = ?")
                .param(userName)
                .query((row, index) -> read(row))
                .optional();
    }

    Optional<Row> byId(UserId id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id.value())
                .query((row, index) -> read(row))
                .optional();
    }

    void add(Account account, Instant at) {
        jdbc.sql("INSERT INTO app_user (id, version, user_name, full_name, roles, disabled, session_stamp, created_at)"
                        + " VALUES (?, 0, ?, ?, ?, FALSE, 0, ?)")
                .params(
                        account.id().value(),
                        account.userName(),
                        account.name(),
                        Role.write(account.roles()),
                        DbTime.of(at))
                .update();
    }

    void changeRoles(UserId id, java.util.Set<Role> roles) {
        jdbc.sql("UPDATE app_user SET roles = ?, version = version + 1, session_stamp = session_stamp + 1 WHERE id = ?")
                .params(Role.write(roles), id.value())
                .update();
    }

    void changePassword(UserId id, String hash) {
        jdbc.sql("UPDATE app_user SET password_hash = ?, version = version + 1, session_stamp = session_stamp + 1"
                        + " WHERE id = ?")
                .params(hash, id.value())
                .update();
    }

    void disable(UserId id) {
        setDisabled(id, true);
    }

    void enable(UserId id) {
        setDisabled(id, false);
    }

    private void setDisabled(UserId id, boolean disabled) {
        jdbc.sql(
                        "UPDATE app_user SET disabled = ?, version = version + 1, session_stamp = session_stamp + 1 WHERE id = ?")
                .params(disabled, id.value())
                .update();
    }

    /** Makes changes to the set of admins queue up, so that two cannot remove each other. */
    void lockAdmins() {
        jdbc.sql("SELECT id FROM app_user WHERE roles LIKE '%ADMIN%' FOR UPDATE")
                .query((row, index) -> row.getString("id"))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        var hash = row.getString("password_hash");
        var state = row.getBoolean("disabled")
                ? Account.State.DISABLED
                : hash == null ? Account.State.INVITED : Account.State.ACTIVE;
        var account = new Account(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("full_name"),
                Role.read(row.getString("roles")),
                state);
        return new Row(account, hash, row.getLong("session_stamp"));
    }
}
