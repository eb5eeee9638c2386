package fi.jelppi.meeting;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that this hall takes part in, as its kiosk knows it.
 *
 * @param phone by which one can listen in; null where there is none
 */
public record HallMeeting(
        Event event,
        Session session,
        MeetingState state,
        @Nullable String phone,
        @Nullable String phoneCode) {}
