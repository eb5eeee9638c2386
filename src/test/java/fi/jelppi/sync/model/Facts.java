package fi.jelppi.sync.model;

import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kinds of facts: two that every version knows, and what only the next version of the software writes and takes. */
final class Facts {

    record CheckIn(UUID visit) {}

    record Reversal(UUID visit) {}

    /** The next version's form of {@link CheckIn}. */
    record CheckInBy(UUID visit, String method) {}

    /** New in the next version. */
    record Mood(UUID visit, int stars) {}

    static final FactType<CheckIn> CHECK_IN = new FactType<>("model.check-in", 1, CheckIn.class);
    static final FactType<Reversal> REVERSAL = new FactType<>("model.reversal", 1, Reversal.class);
    static final FactType<CheckInBy> CHECK_IN_BY = new FactType<>("model.check-in", 2, CheckInBy.class);
    static final FactType<Mood> MOOD = new FactType<>("model.mood", 1, Mood.class);

    private Facts() {}

    static List<FactType<?>> known(boolean upgraded) {
        return upgraded ? List.of(CHECK_IN, REVERSAL, CHECK_IN_BY, MOOD) : List.of(CHECK_IN, REVERSAL);
    }

    /** Writes down each fact that it applies; twice if it is made to apply it twice. */
    record Noting<T extends Record>(FactType<T> type, ObjectProvider<JdbcClient> jdbc) implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            jdbc.getObject()
                    .sql("INSERT INTO model_applied (fact_id) VALUES (?)")
                    .param(context.id().value())
                    .update();
        }
    }
}
