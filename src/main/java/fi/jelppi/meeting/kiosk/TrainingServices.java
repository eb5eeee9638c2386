package fi.jelppi.meeting.kiosk;

import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.HallMeetings;
import fi.jelppi.meeting.HallScreen;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.TicketKeeper;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.support.feedback.HallFeedback;
import org.springframework.stereotype.Component;

/** The services that the page of a training asks. */
@Component
@OnKiosk
record TrainingServices(
        HallMeetings meetings,
        HallScreen screen,
        TicketKeeper tickets,
        ScreensHere screens,
        HallWords words,
        CheckIns checkIns,
        ScannedText codes,
        HallFeedback feedback,
        Line line,
        HallBeat beat,
        KioskSettings settings,
        HandoutServices handouts) {

    /**
     * Tells central what people here have said about a recording, and keeps a no that did not get through, also when its screen has
     * gone meanwhile. Takes as long as the line does.
     *
     * @return whether central has heard it
     */
    boolean consent(ParticipantId here, RecordingId recording, Said said) {
        boolean heard = screen.consent(here, recording, said);
        if (heard) {
            words.heard(here, recording, said);
        } else {
            words.lost(here, recording);
        }
        return heard;
    }

    /** A screen's place in a room. Central is told when the last one of this node leaves. */
    ScreenPlace place(ParticipantId here) {
        return new ScreenPlace(screens, here, () -> line.tell(() -> screen.leave(here)));
    }
}
