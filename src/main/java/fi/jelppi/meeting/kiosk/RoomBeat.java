package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.meeting.HallScreen.Heard;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.shared.SessionId;
import java.util.function.Consumer;

/** Tells central every quarter of a minute that this screen is there, and hears how it stands. */
class RoomBeat {

    /** The hall beats every two seconds. */
    private static final int BEATS = 7;

    private final TrainingServices services;
    private final SessionId session;
    private final ParticipantId here;
    private final ScreenPlace place;
    private final Consumer<Answer> onAnswer;
    private int beats;
    private boolean asksFirst;

    /** @param onAnswer on the screen, with its lock */
    RoomBeat(
            TrainingServices services,
            SessionId session,
            ParticipantId here,
            ScreenPlace place,
            Consumer<Answer> onAnswer) {
        this.services = services;
        this.session = session;
        this.here = here;
        this.place = place;
        this.onAnswer = onAnswer;
    }

    /**
     * What central has answered.
     *
     * @param toldIn whoever is told not to be in hears nothing about a recording
     * @param newest nothing was said in this hall meanwhile that central may not have known
     */
    record Answer(Heard heard, boolean toldIn, boolean newest) {}

    /** Every two seconds. @return whether a quarter of a minute is over */
    boolean next() {
        beats++;
        boolean round = beats % BEATS == 0;
        if (round || hasToAsk()) {
            tell();
        }
        return round;
    }

    /** At once; others come in at the same time, so soon once more. */
    void joined() {
        tell();
        beats = BEATS - 2;
    }

    /** Central has told the hall that there is something to ask: people get the whole time for it. */
    private boolean hasToAsk() {
        boolean before = asksFirst;
        asksFirst = services.meetings().asksFirst(session);
        return asksFirst && !before;
    }

    private void tell() {
        var ui = UI.getCurrentOrThrow();
        var id = place.endpoint();
        int said = services.words().number();
        services.line()
                .ask(
                        ui,
                        () -> services.screen().beat(here, id),
                        heard -> heard.ifPresent(it -> onAnswer.accept(new Answer(
                                it, id != null, said == services.words().number()))));
    }
}
