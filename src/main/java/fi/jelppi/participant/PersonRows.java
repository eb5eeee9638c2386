package fi.jelppi.participant;

import static fi.jelppi.participant.Rows.utc;
import static fi.jelppi.participant.Rows.uuid;

import fi.jelppi.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in the database; an erased row keeps its id only. */
@Repository
class PersonRows {

    private static final String UPDATE = """
            UPDATE person SET given_name = :given, family_name = :family, birth_year = :year, village = :village,
                email = :email, phone = :phone WHERE id = :id AND erased_at IS NULL
            """;
    private static final String INSERT = """
            INSERT INTO person (id, given_name, family_name, birth_year, village, email, phone)
            VALUES (:id, :given, :family, :year, :village, :email, :phone)
            """;

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean update(Person person) {
        return write(UPDATE, person) == 1;
    }

    void insert(Person person) {
        write(INSERT, person);
    }

    private int write(String sql, Person person) {
        return jdbc.sql(sql)
                .param("id", person.id().value())
                .param("given", person.givenName())
                .param("family", person.familyName())
                .param("year", person.birthYear())
                .param("village", person.village())
                .param("email", person.email())
                .param("phone", person.phone())
                .update();
    }

    boolean isErased(PersonId id) {
        return jdbc.sql("SELECT COUNT(*) FROM person WHERE id = :id AND erased_at IS NOT NULL")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    List<Person> find(Collection<PersonId> ids) {
        return jdbc.sql("""
                        SELECT id, given_name, family_name, birth_year, village, email, phone FROM person
                        WHERE id IN (:ids) AND erased_at IS NULL
                        """)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(PersonRows::person)
                .list();
    }

    boolean erase(PersonId id, Instant at) {
        return jdbc.sql("""
                                UPDATE person SET given_name = '', family_name = NULL, birth_year = NULL, village = NULL,
                                    email = NULL, phone = NULL, erased_at = :at WHERE id = :id AND erased_at IS NULL
                                """).param("id", id.value()).param("at", utc(at)).update() == 1;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(uuid(row, "id")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_year", Integer.class),
                row.getString("village"),
                row.getString("email"),
                row.getString("phone"));
    }
}
