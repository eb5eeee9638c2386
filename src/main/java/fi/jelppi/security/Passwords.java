package fi.jelppi.security;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords; a new one ends the person's running sessions. */
@Service
@OnCentral
public class Passwords {

    private final AccountTable table;
    private final OneTimeLinks links;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;

    Passwords(AccountTable table, OneTimeLinks links, PasswordRules rules, PasswordEncoder encoder) {
        this.table = table;
        this.links = links;
        this.rules = rules;
        this.encoder = encoder;
    }

    /** Whose link it is; empty for one that was used or is too old. */
    @Transactional(readOnly = true)
    public Optional<Account> ownerOfLink(String token) {
        return links.userOf(token)
                .flatMap(table::byId)
                .map(AccountTable.Row::account)
                .filter(account -> account.state() != Account.State.DISABLED);
    }

    /** The link stays good while the password is refused. */
    @Transactional
    public PasswordResult setByLink(String token, String password) {
        var owner = ownerOfLink(token);
        if (owner.isEmpty()) {
            return new PasswordResult.LinkSpent();
        }
        var result = rules.check(password, owner.get().userName());
        if (!(result instanceof PasswordResult.Accepted)) {
            return result;
        }
        if (!links.spend(token)) {
            return new PasswordResult.LinkSpent();
        }
        table.changePassword(owner.get().id(), hash(password));
        return result;
    }

    @Transactional
    public PasswordResult changeOwn(UserId user, String present, String next) {
        var row = table.byId(user);
        if (row.isEmpty() || !encoder.matches(present, row.get().passwordHash())) {
            return new PasswordResult.WrongPresent();
        }
        return set(user, next);
    }

    PasswordResult check(String password, String userName) {
        return rules.check(password, userName);
    }

    /** For those who load data: the same rules, no link. */
    @Transactional
    public PasswordResult set(UserId user, String password) {
        var account = table.byId(user).orElseThrow().account();
        var result = rules.check(password, account.userName());
        if (result instanceof PasswordResult.Accepted) {
            table.changePassword(user, hash(password));
        }
        return result;
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
