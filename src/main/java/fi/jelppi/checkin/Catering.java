package fi.jelppi.checkin;

import fi.jelppi.checkin.Portions.Diet;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many portions each hall had in a session (decision 0292). */
@Service
@OnCentral
public class Catering {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Catering(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Halls for which something was said. */
    @Transactional(readOnly = true)
    public Map<PointId, Portions> of(SessionId session) {
        Map<PointId, Map<Diet, Integer>> diets = new HashMap<>();
        jdbc.query(
                "select hall_id, diet, portions from session_diet where session_id = ?",
                row -> {
                    diets.computeIfAbsent(new PointId(Sql.id(row, "hall_id")), hall -> new EnumMap<>(Diet.class))
                            .merge(Diet.ofCode(row.getString("diet")), row.getInt("portions"), Integer::sum);
                },
                session.value());
        Map<PointId, Portions> halls = new LinkedHashMap<>();
        jdbc.query(
                "select hall_id, ordered, served from session_catering where session_id = ? order by noted_at, hall_id",
                row -> {
                    var hall = new PointId(Sql.id(row, "hall_id"));
                    halls.put(
                            hall,
                            new Portions(
                                    Sql.numberOrNull(row, "ordered"),
                                    Sql.numberOrNull(row, "served"),
                                    diets.getOrDefault(hall, Map.of())));
                },
                session.value());
        return halls;
    }

    /** In place of what was said before; nothing at all takes it away. */
    @Transactional
    public void note(SessionId session, PointId hall, Portions portions, UserId by) {
        jdbc.update("delete from session_catering where session_id = ? and hall_id = ?", session.value(), hall.value());
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
