package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.RecordingId;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells central what people here say about a recording, each word after the one before. */
class ConsentWords {

    private final TrainingServices services;
    private final ParticipantId here;
    private final BiConsumer<Word, Boolean> onTold;
    /** On its way to central. */
    private @Nullable Word underWay;
    /** Said meanwhile. */
    private @Nullable Word next;

    /** What was said. */
    record Word(RecordingId recording, Said said) {}

    /** @param onTold on the screen, of the last word said: whether central has heard it */
    ConsentWords(TrainingServices services, ParticipantId here, BiConsumer<Word, Boolean> onTold) {
        this.services = services;
        this.here = here;
        this.onTold = onTold;
    }

    void say(Word word) {
        if (underWay != null) {
            next = word;
            return;
        }
        underWay = word;
        services.line()
                .ask(
                        UI.getCurrentOrThrow(),
                        () -> services.consent(here, word.recording(), word.said()),
                        heard -> told(word, heard));
    }

    private void told(Word word, boolean heard) {
        underWay = null;
        if (next == null) {
            onTold.accept(word, heard);
            return;
        }
        var newer = next;
        next = null;
        say(newer);
    }
}
