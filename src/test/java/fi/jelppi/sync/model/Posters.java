package fi.jelppi.sync.model;

import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reference data of the model, in the version of today and of the next release. */
final class Posters {

    record Poster(String text) {}

    record PosterIn(String text, String language) {}

    static final ReferenceType<Poster> TODAY = new ReferenceType<>("model.poster", 1, Poster.class);
    static final ReferenceType<PosterIn> NEXT = new ReferenceType<>("model.poster", 2, PosterIn.class);

    private Posters() {}

    record OfToday(ObjectProvider<JdbcClient> jdbc) implements ReferenceHandler<Poster> {

        @Override
        public ReferenceType<Poster> type() {
            return TODAY;
        }

        @Override
        public void apply(UUID id, Poster poster) {
            hang(jdbc, id, poster.text());
        }

        @Override
        public void remove(UUID id) {
            takeDown(jdbc, id);
        }
    }

    record OfNext(ObjectProvider<JdbcClient> jdbc) implements ReferenceHandler<PosterIn> {

        @Override
        public ReferenceType<PosterIn> type() {
            return NEXT;
        }

        @Override
        public void apply(UUID id, PosterIn poster) {
            hang(jdbc, id, poster.text() + " in " + poster.language());
        }

        @Override
        public void remove(UUID id) {
            takeDown(jdbc, id);
        }
    }

    /** How the next version of central speaks to kiosks of today. */
    static final class InFormOfToday implements OlderForm<PosterIn, Poster> {

        @Override
        public ReferenceType<PosterIn> newer() {
            return NEXT;
        }

        @Override
        public ReferenceType<Poster> older() {
            return TODAY;
        }

        @Override
        public Poster convert(PosterIn poster) {
            return new Poster(poster.text());
        }
    }

    private static void hang(ObjectProvider<JdbcClient> jdbc, UUID id, String text) {
        takeDown(jdbc, id);
        jdbc.getObject()
                .sql("INSERT INTO model_poster (id, text) VALUES (?, ?)")
                .params(id, text)
                .update();
    }

    private static void takeDown(ObjectProvider<JdbcClient> jdbc, UUID id) {
        jdbc.getObject().sql("DELETE FROM model_poster WHERE id = ?").param(id).update();
    }
}
