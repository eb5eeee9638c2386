package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;

/**
 * Somebody is coming to an event, to all of its sessions.
 *
 * @param name as the coach looks for it in the list
 */
public record Registration(
        RegistrationId id, EventId event, PersonId person, PassId pass, String name, boolean cancelled) {}
