package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is coming to an event, to all of its sessions.
 *
 * @param name as the coach looks for it in the list
 * @param line its number in the event's lists, from 1 in order of registration; never given to anybody else, also after a
 *     cancellation (decision 0041). Null until central has given one
 */
public record Registration(
        RegistrationId id,
        EventId event,
        PersonId person,
        PassId pass,
        String name,
        boolean cancelled,
        @Nullable Integer line) {}
