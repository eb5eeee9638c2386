package fi.jelppi.security;

import fi.jelppi.shared.OnCentral;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares name and password. An unknown, disabled or invited person gets the same answer as a wrong password, as fast. */
@Component
@OnCentral
class DeskLogin implements AuthenticationProvider {

    private final AccountTable table;
    private final LoginTries tries;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    DeskLogin(AccountTable table, LoginTries tries, PasswordEncoder encoder) {
        this.table = table;
        this.tries = tries;
        this.encoder = encoder;
        nobodysHash = String.valueOf(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var userName = Accounts.normal(request.getName());
        if (userName.length() > 80) {
            throw new BadCredentialsException("wrong");
        }
        if (tries.lockedUntil(userName).isPresent()) {
            throw new LockedException("locked");
        }
        tries.count(userName);
        var row = table.byName(userName).filter(r -> r.account().state() == Account.State.ACTIVE);
        var hash = row.map(AccountTable.Row::passwordHash).orElse(nobodysHash);
        boolean right = encoder.matches(String.valueOf(request.getCredentials()), hash);
        if (row.isEmpty() || !right) {
            throw tries.lockedUntil(userName).isPresent()
                    ? new LockedException("locked")
                    : new BadCredentialsException("wrong");
        }
        tries.forget(userName);
        return authenticated(row.get());
    }

    private static Authentication authenticated(AccountTable.Row row) {
        var account = row.account();
        var user = new DeskUser(account.id().value(), account.userName(), account.name(), row.stamp());
        List<SimpleGrantedAuthority> authorities = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
