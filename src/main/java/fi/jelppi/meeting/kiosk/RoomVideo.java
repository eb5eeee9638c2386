package fi.jelppi.meeting.kiosk;

import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Layout;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MeetingAccess;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The frame as a hall's screen shows it. */
final class RoomVideo {

    private RoomVideo() {}

    /** @param title what it is called for those who do not see it */
    static JitsiMeeting of(Ticket ticket, String title, Locale locale) {
        var video = new JitsiMeeting(title);
        video.addClassName("room-video");
        video.setAccess(new MeetingAccess(ticket.domain(), ticket.room(), ticket.token(), ticket.name()));
        video.setLanguage(locale.getLanguage());
        video.setLayout(Layout.SPEAKER);
        video.startMuted(mutedAtFirst(ticket));
        return video;
    }

    /** A second screen of the hall would be heard twice; that it hears nothing either is the panel's part. */
    private static Set<Media> mutedAtFirst(Ticket ticket) {
        var muted = EnumSet.noneOf(Media.class);
        if (!ticket.microphone() || ticket.silent()) {
            muted.add(Media.MICROPHONE);
        }
        if (!ticket.camera()) {
            muted.add(Media.CAMERA);
        }
        return muted;
    }
}
