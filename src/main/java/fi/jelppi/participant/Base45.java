package fi.jelppi.participant;

import java.util.Arrays;
import java.util.Optional;

/** Bytes as the characters that a QR code packs tightest (RFC 9285). */
final class Base45 {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int[] VALUES = values();

    private Base45() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 3 / 2 + 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            append(text, (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff, 3);
        }
        if (bytes.length % 2 == 1) {
            append(text, bytes[bytes.length - 1] & 0xff, 2);
        }
        return text.toString();
    }

    /** Empty when a character, the length or a group's value is not of Base45; every text has at most one meaning. */
    static Optional<byte[]> decode(String text) {
        int rest = text.length() % 3;
        if (rest == 1) {
            return Optional.empty();
        }
        var bytes = new byte[text.length() / 3 * 2 + rest / 2];
        int to = 0;
        for (int from = 0; from < text.length(); from += 3) {
            int length = Math.min(3, text.length() - from);
            int group = group(text, from, length);
            if (group < 0 || group > (length == 3 ? 0xffff : 0xff)) {
                return Optional.empty();
            }
            if (length == 3) {
                bytes[to++] = (byte) (group >> 8);
            }
            bytes[to++] = (byte) group;
        }
        return Optional.of(bytes);
    }

    private static void append(StringBuilder text, int number, int characters) {
        int left = number;
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(left % 45));
            left /= 45;
        }
    }

    private static int group(String text, int from, int length) {
        int group = 0;
        for (int i = from + length - 1; i >= from; i--) {
            char c = text.charAt(i);
            int value = c < VALUES.length ? VALUES[c] : -1;
            if (value < 0) {
                return -1;
            }
            group = group * 45 + value;
        }
        return group;
    }

    private static int[] values() {
        var values = new int[128];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
