package fi.jelppi.testing.driver;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A fact type of the tests. Its table has no unique key, so that a fact that was applied twice can be seen. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.test.notes")
public class Notes implements FactHandler<Notes.Note> {

    public record Note(UUID subject, String text) {}

    public static final FactType<Note> TYPE = new FactType<>("test.note", 1, Note.class);

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE IF NOT EXISTS test_note (fact_id uuid, device uuid, text varchar(1000))")
                .update();
    }

    @Override
    public FactType<Note> type() {
        return TYPE;
    }

    @Override
    public void apply(FactContext context, Note note) {
        if (note.text().startsWith("poison")) {
            throw new IllegalStateException("this note cannot be applied");
        }
        jdbc.sql("INSERT INTO test_note (fact_id, device, text) VALUES (?, ?, ?)")
                .params(context.id().value(), context.device().value(), note.text())
                .update();
    }
}
