package fi.jelppi.security;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in. While there is none, each start prints a fresh link that works once within a day and
 * writes it to {@code setup-link.txt} in the data folder, readable by the service's own account.
 */
@Service
@OnCentral
public class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration VALID = Duration.ofHours(24);

    private final AccountTable table;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final JelppiProperties properties;

    FirstAdmin(
            AccountTable table,
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            JelppiProperties properties) {
        this.table = table;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerLink() {
        if (isMissing()) {
            var link = newLink();
            write(link);
            log.warn("No administrator yet. Open this address once within 24 hours: {}", link);
        } else {
            forget();
        }
    }

    URI newLink() {
        return properties.publicBaseUrl().resolve("/setup/" + links.forSetup(VALID));
    }

    /** True while this link may still make the first administrator. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return isMissing() && links.opensSetup(token);
    }

    /** The link stays good while a name or password is refused. */
    @Transactional
    public PasswordResult create(String token, String userName, String name, String password) {
        if (!isOpen(token)) {
            return new PasswordResult.LinkSpent();
        }
        var trial = passwords.check(password, Accounts.normal(userName));
        if (!(trial instanceof PasswordResult.Accepted)) {
            return trial;
        }
        if (!(accounts.add(userName, name, Set.of(Role.ADMIN, Role.COACH)) instanceof Accounts.Added added)) {
            return new PasswordResult.BadUserName();
        }
        if (!links.spend(token)) {
            throw new IllegalStateException("the link was spent by another request");
        }
        forget();
        return passwords.set(added.id(), password);
    }

    private boolean isMissing() {
        return table.all().stream()
                .noneMatch(row -> row.account().is(Role.ADMIN) && row.account().state() == Account.State.ACTIVE);
    }

    private Path file() {
        return properties.dataDir().resolve("setup-link.txt");
    }

    private void write(URI link) {
        try {
            forget();
            Files.createDirectories(properties.dataDir());
            var file = Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, link + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
