package fi.jelppi.support;

import fi.jelppi.sync.spi.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts about coaches asked to a screen, as they stand on the wire; golden files hold their form. Nobody stands in them. */
final class AskFacts {

    /**
     * Somebody asked a coach to come to the screen.
     *
     * @param point where the kiosk stood
     * @param about guide and step, in Finnish; null when not told
     */
    record Asked(
            UUID request, UUID point, String code, @Nullable String about, Instant at) {}

    /** A coach has come, in the hall or by the desk. */
    record Answered(UUID request, Instant at, UUID by) {}

    /** What a request to be called is about, by own choice. */
    record Topic(UUID request, String about) {}

    static final FactType<Asked> ASKED = new FactType<>("support.help-asked", 1, Asked.class);
    static final FactType<Answered> ANSWERED = new FactType<>("support.help-answered", 1, Answered.class);
    static final FactType<Topic> TOPIC = new FactType<>("support.call-topic", 1, Topic.class);

    private AskFacts() {}
}
