package fi.jelppi.device.command;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody at the desk writes to a screen: one plain line of at most {@value #LONGEST} characters. */
public record MessageText(String value) {

    public static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Control characters, and those that turn the direction of what follows; the joiner of pictures may stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200D]]");

    /** @throws IllegalArgumentException when it is empty, too long, or holds what cannot be seen */
    public MessageText {
        if (value.isBlank() || value.length() > LONGEST || UNSEEN.matcher(value).find()) {
            throw new IllegalArgumentException("not the text of a message");
        }
    }

    /** What was typed or pasted, in one line and without what cannot be seen; empty when nothing or too much is left. */
    public static Optional<MessageText> of(String written) {
        var line = UNSEEN.matcher(SPACES.matcher(written).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.isBlank() || line.length() > LONGEST ? Optional.empty() : Optional.of(new MessageText(line));
    }
}
