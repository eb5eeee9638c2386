package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.PersonId;
import fi.jelppi.testing.CentralTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
@Import(RecordingFeed.Configuration.class)
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatWasSaved() {
        var all = new Person(PersonId.next(), "Áilu", "Čáhkku", 2009, "Sinettä", "ailu@example.org", "040 123");
        var little = named("Eino");
        people.save(all);
        people.save(little);
        assertThat(people.find(all.id())).contains(all);
        assertThat(people.find(little.id())).contains(little);
        assertThat(people.find(PersonId.next())).isEmpty();
    }

    @Test
    void takesTheNewestState() {
        var person = named("Eino");
        people.save(person);
        var changed = new Person(person.id(), "Eino", "Pohjola", null, "Tennilä", null, null);
        people.save(changed);
        assertThat(people.find(person.id())).contains(changed);
    }

    @Test
    void findsMoreThanOneQueryHolds() {
        var many = IntStream.range(0, 1200).mapToObj(i -> named("Nimi " + i)).toList();
        many.forEach(people::save);
        assertThat(people.find(Stream.concat(many.stream().map(Person::id), Stream.of(PersonId.next()))
                        .toList()))
                .hasSize(1200);
        assertThat(people.find(List.of())).isEmpty();
    }

    @Test
    void leavesNothingOfAnErasedPersonButTheId() {
        var person = new Person(PersonId.next(), "Aino", "Ylitalo", 1990, "Narkaus", "aino@example.org", "040 1");
        people.save(person);
        people.erase(person.id());
        people.erase(person.id());
        var row = jdbc.sql("SELECT * FROM person WHERE id = :id")
                .param("id", person.id().value())
                .query()
                .singleRow();
        // The digits of these may be any, also those of the year or the number.
        assertThat(row.remove("id")).isNotNull();
        assertThat(row.remove("erased_at")).isNotNull();
        assertThat(row.toString()).doesNotContain("Aino", "Ylitalo", "1990", "Narkaus", "example", "040");
    }

    @Test
    void doesNotBringAnErasedPersonBack() {
        var person = named("Aino");
        people.save(person);
        people.erase(person.id());
        assertThatThrownBy(() -> people.save(person))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Aino");
    }

    private static Person named(String name) {
        return new Person(PersonId.next(), name, null, null, null, null, null);
    }
}
