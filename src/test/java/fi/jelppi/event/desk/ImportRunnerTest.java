package fi.jelppi.event.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UIDetachedException;
import fi.jelppi.event.EventFixtures;
import fi.jelppi.event.Programme;
import fi.jelppi.event.RegistrationImport;
import fi.jelppi.event.Registrations;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CentralTest
class ImportRunnerTest {

    private static final int LINES = 1_100;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationImport imports;

    @Test
    void goesOnAfterTheTabWasClosed() throws Exception {
        var event = EventFixtures.event().build();
        programme.save(event);
        var file = Files.writeString(
                folder.resolve("people.csv"),
                IntStream.range(0, LINES)
                        .mapToObj(n -> "Aino" + n + ";Y")
                        .collect(Collectors.joining("\n", "Etunimi;Sukunimi\n", "\n")));
        var runner = new ImportRunner(imports);

        runner.run(
                event.id(),
                file,
                lines -> {
                    throw new UIDetachedException();
                },
                result -> {
                    throw new UIDetachedException();
                });

        Eventually.holds(() -> !Files.exists(file));
        assertThat(registrations.countOf(event.id())).isEqualTo(LINES);
        runner.stop();
    }
}
