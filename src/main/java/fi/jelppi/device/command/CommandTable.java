package fi.jelppi.device.command;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The commands at central. */
@Repository
@OnCentral
class CommandTable {

    private final JdbcClient jdbc;

    CommandTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Command command, UserId by) {
        jdbc.sql("INSERT INTO device_command (id, device_id, kind, content, sent_at, sent_by, expires_at, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(command.id().value())
                .param(command.kiosk().value())
                .param(command.kind().word())
                .param(command.text())
                .param(DbTime.of(command.sentAt()))
                .param(by.value())
                .param(DbTime.of(command.expiresAt()))
                .param(command.state().word())
                .update();
    }

    Optional<Command> find(CommandId id) {
        return jdbc.sql("SELECT * FROM device_command WHERE id = ?")
                .param(id.value())
                .query(CommandTable::read)
                .optional();
    }

    /** Newest first. */
    List<Command> of(DeviceId kiosk, int most) {
        return jdbc.sql("SELECT * FROM device_command WHERE device_id = ? ORDER BY sent_at DESC, id DESC LIMIT ?")
                .params(kiosk.value(), most)
                .query(CommandTable::read)
                .list();
    }

    void state(CommandId id, CommandState state) {
        jdbc.sql("UPDATE device_command SET state = ? WHERE id = ?")
                .params(state.word(), id.value())
                .update();
    }

    /** What was said last about a command stays: a repeated answer changes nothing. */
    void answer(CommandId id, CommandState state, Instant at) {
        jdbc.sql("UPDATE device_command SET state = ?, answered_at = ? WHERE id = ? AND state IN ('sent', 'received')")
                .params(state.word(), DbTime.of(at), id.value())
                .update();
    }

    List<CommandId> expiredBefore(Instant then, int most) {
        return jdbc.sql("SELECT id FROM device_command WHERE expires_at < ? LIMIT ?")
                .params(DbTime.of(then), most)
                .query((row, number) -> new CommandId(row.getObject(1, UUID.class)))
                .list();
    }

    void delete(CommandId id) {
        jdbc.sql("DELETE FROM device_command WHERE id = ?").param(id.value()).update();
    }

    private static Command read(ResultSet row, int number) throws SQLException {
        return new Command(
                new CommandId(row.getObject("id", UUID.class)),
                new DeviceId(row.getObject("device_id", UUID.class)),
                CommandKind.of(row.getString("kind")).orElseThrow(() -> new SQLException("No such kind of command")),
                row.getString("content"),
                DbTime.required(row, "sent_at"),
                DbTime.required(row, "expires_at"),
                CommandState.stored(row.getString("state")),
                DbTime.read(row, "answered_at").orElse(null));
    }
}
