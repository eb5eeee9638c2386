package fi.jelppi.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person at the desk may do. The names stand in the database and in {@code @RolesAllowed}. */
public enum Role {
    /** Users, kiosks and everything else. */
    ADMIN,
    /** Content, events, people, kiosks. */
    COORDINATOR,
    /** Own events, attendance, people. */
    COACH;

    /** For {@code @RolesAllowed}. */
    public static final String ADMIN_NAME = "ADMIN";

    public static final String COORDINATOR_NAME = "COORDINATOR";
    public static final String COACH_NAME = "COACH";

    static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Role> read(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
