package fi.jelppi.jobs;

import fi.jelppi.shared.OnKiosk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the kiosk's copy of the vacancies. */
@Component
@OnKiosk
class CopyTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    CopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID id, VacancyPayload payload) {
        var content = JSON.writeValueAsString(payload);
        int changed = jdbc.sql("UPDATE vacancy_copy SET content = ? WHERE id = ?")
                .params(content, id)
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO vacancy_copy (id, content) VALUES (?, ?)")
                    .params(id, content)
                    .update();
        }
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM vacancy_copy WHERE id = ?").param(id).update();
    }

    Optional<Posting> find(VacancyId id) {
        return jdbc.sql("SELECT id, content FROM vacancy_copy WHERE id = ?")
                .param(id.value())
                .query((row, number) -> posting(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    List<Posting> first(int most) {
        return after(new VacancyId(FIRST), most);
    }

    /** In the order of ids. */
    List<Posting> after(VacancyId last, int most) {
        return jdbc.sql("SELECT id, content FROM vacancy_copy WHERE id > ? ORDER BY id LIMIT " + most)
                .param(last.value())
                .query((row, number) -> posting(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private static Posting posting(UUID id, String content) {
        return new Posting(
                new VacancyId(id), JSON.readValue(content, VacancyPayload.class).toVacancy());
    }
}
