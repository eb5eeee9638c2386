package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.util.Set;

/**
 * A person who uses the desk.
 *
 * @param userName in lower case, typed at the log-in
 * @param name as colleagues see it
 * @param state whether the person can log in
 */
public record Account(UserId id, String userName, String name, Set<Role> roles, State state) {

    public enum State {
        /** No password yet: the one-time link was not used. */
        INVITED,
        ACTIVE,
        DISABLED
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
