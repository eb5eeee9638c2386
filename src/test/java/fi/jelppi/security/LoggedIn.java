package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.util.Arrays;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts a person before the desk in this thread, for tests of views. */
public final class LoggedIn {

    private LoggedIn() {}

    public static void as(UserId id, Role... roles) {
        var user = new DeskUser(id.value(), "tester", "Päivi Koskela", 0);
        var authorities = Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
