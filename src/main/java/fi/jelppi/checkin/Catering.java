package fi.jelppi.checkin;

import fi.jelppi.checkin.Portions.Diet;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How many portions each hall had in a session (decision 0292). */
@Service
@OnCentral
public class Catering {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Catering(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Halls for which something was said. By one statement, so that nobody sees half of what somebody else is writing. */
    @Transactional(readOnly = true)
    public Map<PointId, Portions> of(SessionId session) {
        Map<PointId, Portions> halls = new LinkedHashMap<>();
        jdbc.query(
                "select c.hall_id, c.ordered, c.served, d.diet, d.portions from session_catering c"
                        + " left join session_diet d on d.session_id = c.session_id and d.hall_id = c.hall_id"
                        + " where c.session_id = ? order by c.noted_at, c.hall_id",
                row -> {
                    var diet = row.getString("diet");
                    halls.merge(
                            new PointId(Sql.id(row, "hall_id")),
                            new Portions(
                                    Sql.numberOrNull(row, "ordered"),
                                    Sql.numberOrNull(row, "served"),
                                    diet == null ? Map.of() : Map.of(Diet.ofCode(diet), row.getInt("portions"))),
                            Catering::withDiets);
                },
                session.value());
        return halls;
    }

    private static Portions withDiets(Portions some, Portions more) {
        var diets = new EnumMap<Diet, Integer>(Diet.class);
        diets.putAll(some.diets());
        more.diets().forEach((diet, number) -> diets.merge(diet, number, Integer::sum));
        return new Portions(some.ordered(), some.served(), diets);
    }

    /**
     * In place of what was said before; nothing at all takes it away.
     *
     * @param seen as it was when somebody began to write
     * @return what somebody else has said meanwhile: then theirs stays. Empty when it was noted
     */
    public Optional<Portions> note(Noting noting, Portions seen, UserId by) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var now = now(noting);
                if (!now.equals(seen)) {
                    return Optional.of(now);
                }
                if (!seen.equals(Portions.NONE)) {
                    // What was not there is not deleted: it might be what somebody else has written since it was looked
                    // at.
                    remove(noting);
                }
                write(noting.session(), noting.hall(), noting.portions(), by);
                return Optional.<Portions>empty();
            }));
        } catch (DuplicateKeyException _) {
            // Somebody else was the first at the same moment.
            return Optional.of(of(noting.session()).getOrDefault(noting.hall(), Portions.NONE));
        }
    }

    /** What is to be noted of which hall. */
    public record Noting(SessionId session, PointId hall, Portions portions) {}

    /** Its row is held until the transaction ends. */
    private Portions now(Noting noting) {
        jdbc.query(
                "select hall_id from session_catering where session_id = ? and hall_id = ? for update",
                row -> {},
                noting.session().value(),
                noting.hall().value());
        return of(noting.session()).getOrDefault(noting.hall(), Portions.NONE);
    }

    private void remove(Noting noting) {
        jdbc.update(
                "delete from session_catering where session_id = ? and hall_id = ?",
                noting.session().value(),
                noting.hall().value());
    }

    private void write(SessionId session, PointId hall, Portions portions, UserId by) {
        if (portions.equals(Portions.NONE)) {
            return;
        }
        jdbc.update(
                "insert into session_catering (session_id, hall_id, ordered, served, noted_at, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                session.value(),
                hall.value(),
                portions.ordered(),
                portions.served(),
                Sql.time(Times.now(clock)),
                by.value());
        portions.diets().forEach((diet, number) -> note(session.value(), hall.value(), diet, number));
    }

    private void note(UUID session, UUID hall, Diet diet, int number) {
        jdbc.update(
                "insert into session_diet (session_id, hall_id, diet, portions) values (?, ?, ?, ?)",
                session,
                hall,
                diet.code(),
                number);
    }
}
