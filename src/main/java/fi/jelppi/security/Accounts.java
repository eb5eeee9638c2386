package fi.jelppi.security;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who use the desk. Whatever takes rights away ends the person's running sessions. */
@Service
@OnCentral
public class Accounts {

    /** How long a one-time password link works. */
    public static final Duration LINK_VALID = Duration.ofHours(24);

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    /** What came of adding a person. */
    public sealed interface AddResult {}

    public record Added(UserId id) implements AddResult {}

    /** Another person has this user name. */
    public record NameTaken() implements AddResult {}

    /** A user name has 2 to 40 characters: a to z, digits, dot, hyphen. */
    public record BadUserName() implements AddResult {}

    /** Without a role or a name nobody knows who it is. */
    public record Incomplete() implements AddResult {}

    /** What came of taking rights away. */
    public enum ChangeResult {
        DONE,
        /** Somebody must remain who can let others in. */
        LAST_ADMIN
    }

    private final AccountTable table;
    private final OneTimeLinks links;
    private final OwnPin pins;
    private final JelppiProperties properties;
    private final Clock clock;

    Accounts(AccountTable table, OneTimeLinks links, OwnPin pins, JelppiProperties properties, Clock clock) {
        this.table = table;
        this.links = links;
        this.pins = pins;
        this.properties = properties;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return table.all().stream().map(AccountTable.Row::account).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UserId id) {
        return table.byId(id).map(AccountTable.Row::account);
    }

    /** The person cannot log in before a password is set, see {@link #passwordLink}. */
    @Transactional
    public AddResult add(String userName, String name, Set<Role> roles) {
        var normal = normal(userName);
        if (!USER_NAME.matcher(normal).matches()) {
            return new BadUserName();
        }
        if (name.isBlank() || name.length() > 120 || roles.isEmpty()) {
            return new Incomplete();
        }
        if (table.byName(normal).isPresent()) {
            return new NameTaken();
        }
        var account = new Account(UserId.next(), normal, name.strip(), Set.copyOf(roles), Account.State.INVITED);
        table.add(account, clock.instant());
        return new Added(account.id());
    }

    /** Who is no coach any more is forgotten by the kiosks. */
    @Transactional
    public ChangeResult changeRoles(UserId id, Set<Role> roles) {
        if (roles.isEmpty() || !roles.contains(Role.ADMIN) && isLastAdmin(id)) {
            return ChangeResult.LAST_ADMIN;
        }
        table.changeRoles(id, roles);
        if (!roles.contains(Role.COACH)) {
            pins.withdraw(id);
        }
        return ChangeResult.DONE;
    }

    /** Ends sessions and links, and kiosks forget the PIN. */
    @Transactional
    public ChangeResult disable(UserId id) {
        if (isLastAdmin(id)) {
            return ChangeResult.LAST_ADMIN;
        }
        table.disable(id);
        links.withdraw(id);
        pins.withdraw(id);
        return ChangeResult.DONE;
    }

    @Transactional
    public void enable(UserId id) {
        table.enable(id);
    }

    /** A link with which the person sets a password, once, within {@link #LINK_VALID}. */
    @Transactional
    public URI passwordLink(UserId id) {
        return properties.publicBaseUrl().resolve("/password/" + links.forPassword(id, LINK_VALID));
    }

    private boolean isLastAdmin(UserId id) {
        table.lockAdmins();
        var admins = all().stream()
                .filter(account -> account.is(Role.ADMIN) && account.state() == Account.State.ACTIVE)
                .toList();
        return admins.size() == 1 && admins.getFirst().id().equals(id);
    }

    static String normal(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }
}
