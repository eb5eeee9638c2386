package fi.jelppi.device.kiosk;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the desk's QR code holds: central's address with the code in the fragment.
 *
 * @param central for example {@code https://jelppi.example}
 */
record EnrolLink(String central, String code) {

    private static final Pattern FORM = Pattern.compile("(https?://[^#\\s]+?)/?#enrol=([0-9A-Za-z]{8})");

    static Optional<EnrolLink> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches() ? Optional.of(new EnrolLink(match.group(1), match.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "EnrolLink[central=" + central + "]";
    }
}
