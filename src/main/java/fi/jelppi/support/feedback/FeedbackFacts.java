package fi.jelppi.support.feedback;

import fi.jelppi.sync.spi.FactType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts about feedback, as they stand on the wire; golden files hold their form. Nobody stands in them. */
final class FeedbackFacts {

    /**
     * Somebody said how a session was.
     *
     * @param point where the kiosk stood; null for at home
     * @param group code; null when not told
     */
    record Given(
            UUID event,
            UUID session,
            @Nullable UUID point,
            int score,
            @Nullable String group) {

        /** @throws IllegalArgumentException for what nobody was asked */
        void check() {
            if (Score.of(score).isEmpty()) {
                throw new IllegalArgumentException("no such score");
            }
            if (group != null && Respondent.ofCode(group).isEmpty()) {
                throw new IllegalArgumentException("no such group");
            }
        }
    }

    /** What somebody said in their own words; apart from score and group, so that it stands beside nothing and can be erased. */
    record Words(UUID event, UUID session, String words) {

        @Override
        public String toString() {
            return "Words[session=" + session + "]";
        }
    }

    static final FactType<Given> GIVEN = new FactType<>("support.feedback-given", 1, Given.class);
    static final FactType<Words> WORDS = new FactType<>("support.feedback-words", 1, Words.class);

    private FeedbackFacts() {}
}
