package fi.jelppi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person who was disabled, got other roles or a new password since the log-in. Asks the database on
 * each request of a logged-in person: one row by its key.
 */
class StandingFilter extends OncePerRequestFilter {

    private final AccountTable table;

    private final SecurityContextHolderStrategy contexts;

    StandingFilter(AccountTable table, SecurityContextHolderStrategy contexts) {
        this.table = table;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null
                && CurrentUser.asUser(authentication.getPrincipal())
                        .filter(user -> !stands(user))
                        .isPresent()) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            contexts.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean stands(DeskUser user) {
        return table.byId(user.id())
                .filter(row -> row.stamp() == user.stamp() && row.account().state() == Account.State.ACTIVE)
                .isPresent();
    }
}
