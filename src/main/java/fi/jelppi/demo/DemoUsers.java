package fi.jelppi.demo;

import fi.jelppi.security.Accounts;
import fi.jelppi.security.OwnPin;
import fi.jelppi.security.PasswordResult;
import fi.jelppi.security.Passwords;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One user of each role. Passwords and the PIN are made at random: a demo that somebody forgets opens no door. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoUsers {

    /** Easy to type, nothing that looks like something else. */
    private static final String SYLLABLES =
            "ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu";

    private final Accounts accounts;
    private final Passwords passwords;
    private final OwnPin pins;
    private final SecureRandom random = new SecureRandom();

    DemoUsers(Accounts accounts, Passwords passwords, OwnPin pins) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.pins = pins;
    }

    /** What to type, by user name; {@code pin} is what opens coach mode on a kiosk. */
    Map<String, String> create() {
        var logins = new LinkedHashMap<String, String>();
        for (CSVRecord row : DemoFile.rows("users.csv")) {
            var id = add(row);
            logins.put(row.get("user"), givePassword(id));
            if (roles(row).contains(Role.COACH)) {
                logins.put("pin", givePin(id, row.get("name")));
            }
        }
        return logins;
    }

    private UserId add(CSVRecord row) {
        return switch (accounts.add(row.get("user"), row.get("name"), roles(row))) {
            case Accounts.Added added -> added.id();
            case Accounts.NameTaken _ -> known(row.get("user"));
            case Accounts.BadUserName _, Accounts.Incomplete _ ->
                throw new IllegalStateException("a demo user was not accepted");
        };
    }

    /** Of a load that was cut off before anybody learned the password. */
    private UserId known(String userName) {
        return accounts.all().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Set<Role> roles(CSVRecord row) {
        return Arrays.stream(row.get("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private String givePassword(UserId user) {
        var password = words(3) + "-" + words(3) + "-" + (100 + random.nextInt(900));
        if (passwords.set(user, password) instanceof PasswordResult.Accepted) {
            return password;
        }
        throw new IllegalStateException("a demo password was not accepted");
    }

    /** Tries again when chance made one that is too simple. */
    private String givePin(UserId coach, String name) {
        while (true) {
            var pin = String.valueOf(100_000 + random.nextInt(900_000));
            switch (pins.set(coach, name, pin)) {
                case OwnPin.Accepted accepted -> {
                    return accepted.number() + pin;
                }
                case OwnPin.TooSimple _ -> {}
                case OwnPin.NotSixDigits _, OwnPin.NotACoach _, OwnPin.NoNumberLeft _ ->
                    throw new IllegalStateException("a demo PIN was not accepted");
            }
        }
    }

    private String words(int syllables) {
        var all = SYLLABLES.split(" ");
        return random.ints(syllables, 0, all.length).mapToObj(i -> all[i]).collect(Collectors.joining());
    }
}
