package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.util.Set;
import java.util.UUID;

/** Makes people for the desk's tests. */
public final class AccountFixtures {

    public static final String PASSWORD = "hevonen katto lusikka 7";

    private AccountFixtures() {}

    public static String newName() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** A person who can log in with {@link #PASSWORD}. */
    public static UserId active(Accounts accounts, Passwords passwords, String userName, Role... roles) {
        var added = (Accounts.Added) accounts.add(userName, "Päivi Koskela", Set.of(roles));
        passwords.set(added.id(), PASSWORD);
        return added.id();
    }
}
