package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who is logged in at the desk.
 *
 * @param stamp of the account when the session began; a later one ends the session
 */
public record DeskUser(UUID user, String userName, String displayName, long stamp) implements Principal, Serializable {

    public UserId id() {
        return new UserId(user);
    }

    @Override
    public String getName() {
        return userName;
    }

    @Override
    public String toString() {
        return "DeskUser[" + user + "]";
    }
}
