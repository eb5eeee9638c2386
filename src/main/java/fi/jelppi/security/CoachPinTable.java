package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coaches' PIN hashes: the original at central, a copy on each kiosk. */
@Repository
class CoachPinTable {

    record Row(UserId user, CoachPayload coach) {}

    private final JdbcClient jdbc;

    CoachPinTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> byNumber(int number) {
        return jdbc
                .sql("SELECT user_id, number, full_name, pin_hash FROM coach_pin WHERE number = ?")
                .param(number)
                .query((row, index) -> new Row(
                        new UserId(row.getObject("user_id", UUID.class)),
                        new CoachPayload(row.getInt("number"), row.getString("full_name"), row.getString("pin_hash"))))
                .list()
                .stream()
                .findFirst();
    }

    Optional<Integer> numberOf(UserId user) {
        return jdbc.sql("SELECT number FROM coach_pin WHERE user_id = ?")
                .param(user.value())
                .query(Integer.class)
                .optional();
    }

    List<Integer> numbers() {
        return jdbc.sql("SELECT number FROM coach_pin")
                .query((row, index) -> row.getInt("number"))
                .list();
    }

    void save(UserId user, CoachPayload coach) {
        int updated = jdbc.sql("UPDATE coach_pin SET number = ?, full_name = ?, pin_hash = ? WHERE user_id = ?")
                .params(coach.number(), coach.name(), coach.pinHash(), user.value())
                .update();
        if (updated == 0) {
            jdbc.sql("INSERT INTO coach_pin (user_id, number, full_name, pin_hash) VALUES (?, ?, ?, ?)")
                    .params(user.value(), coach.number(), coach.name(), coach.pinHash())
                    .update();
        }
    }

    boolean remove(UserId user) {
        return jdbc.sql("DELETE FROM coach_pin WHERE user_id = ?")
                        .param(user.value())
                        .update()
                > 0;
    }
}
