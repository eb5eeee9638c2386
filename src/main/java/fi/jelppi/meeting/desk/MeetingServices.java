package fi.jelppi.meeting.desk;

import fi.jelppi.checkin.AttendanceChanges;
import fi.jelppi.checkin.AttendanceSheets;
import fi.jelppi.checkin.PresenceAsks;
import fi.jelppi.checkin.SilentKiosks;
import fi.jelppi.meeting.Asking;
import fi.jelppi.meeting.ComingMeetings;
import fi.jelppi.meeting.Door;
import fi.jelppi.meeting.MeetingChanges;
import fi.jelppi.meeting.MeetingProperties;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.meeting.RecordingOverview;
import fi.jelppi.meeting.Recordings;
import fi.jelppi.meeting.Room;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that the pages of trainings ask. */
@Component
@OnCentral
record MeetingServices(
        ComingMeetings coming,
        Meetings meetings,
        Room room,
        Door door,
        Recordings recordings,
        RecordingOverview recorded,
        MaterialServices materials,
        Asking asking,
        PresenceAsks asks,
        AttendanceSheets sheets,
        SilentKiosks silent,
        MeetingChanges changes,
        AttendanceChanges attendance,
        Points points,
        Accounts accounts,
        CurrentUser user,
        MeetingServer server,
        MeetingProperties settings,
        JelppiProperties properties,
        Clock clock) {}
