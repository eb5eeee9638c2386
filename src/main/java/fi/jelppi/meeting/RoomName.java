package fi.jelppi.meeting;

import java.security.SecureRandom;

/** Names of rooms that nobody guesses. Lower case only: Jitsi compares them so, and other characters break its addresses. */
final class RoomName {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RoomName() {}

    /** 130 random bits. */
    static String next() {
        var name = new StringBuilder("jelppi-");
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
