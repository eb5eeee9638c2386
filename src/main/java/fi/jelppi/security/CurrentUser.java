package fi.jelppi.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is at the desk in this request: for the "who" of a correction, for instance. */
@Service
public class CurrentUser {

    public Optional<DeskUser> find() {
        return authentication().flatMap(a -> asUser(a.getPrincipal()));
    }

    /** @throws IllegalStateException when nobody is logged in, which a page of the desk never sees */
    public DeskUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    public boolean has(Role role) {
        return authentication().stream()
                .flatMap(a -> a.getAuthorities().stream())
                .anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<DeskUser> asUser(@Nullable Object principal) {
        return principal instanceof DeskUser user ? Optional.of(user) : Optional.empty();
    }
}
