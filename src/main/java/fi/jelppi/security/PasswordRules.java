package fi.jelppi.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Length and surprise instead of character classes (NIST SP 800-63B-4, 3.1.1.2): at least {@value #SHORTEST} characters,
 * nothing that stands on a list of common words with some decoration, not the own name.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /** bcrypt reads no further than 72 bytes. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEW_DIFFERENT = 5;

    private final Set<String> common = load();

    /** @param about the person's user name, for what must not be the password */
    PasswordResult check(String password, String about) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return new PasswordResult.TooShort(SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return new PasswordResult.TooLong();
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(about.toLowerCase(Locale.ROOT))) {
            return new PasswordResult.LikeUserName();
        }
        return isCommon(plain) ? new PasswordResult.TooCommon() : new PasswordResult.Accepted();
    }

    private boolean isCommon(String plain) {
        var letters = plain.replaceAll("[^\\p{L}]", "");
        boolean dull = plain.codePoints().distinct().count() < FEW_DIFFERENT;
        boolean run = "01234567890123456789".contains(plain) || "98765432109876543210".contains(plain);
        return dull || run || common.contains(plain) || common.contains(letters) || isRepeated(letters);
    }

    /** salasanasalasana */
    private boolean isRepeated(String letters) {
        return common.stream()
                .anyMatch(word -> letters.length() > word.length()
                        && letters.replace(word, "").isEmpty());
    }

    private static Set<String> load() {
        try (var in = Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("/security/common-passwords.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
