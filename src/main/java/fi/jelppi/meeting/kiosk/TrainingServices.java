package fi.jelppi.meeting.kiosk;

import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.meeting.HallMeetings;
import fi.jelppi.meeting.HallScreen;
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
        HandoutServices handouts) {}
