package fi.jelppi.jobs.list;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** The lists behind links; who knows the link sees the list (decision 0232). */
@Service
@OnCentral
public class MadeLists {

    /** How long a link works after it was made. */
    public static final Duration LIFE = Duration.ofDays(60);

    /** What {@link fi.jelppi.shared.LinkToken} makes. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{27}");

    private final ListTable table;
    private final Clock clock;

    MadeLists(ListTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whether a kiosk could have made it; its list may still be on the way. */
    public static boolean isToken(String token) {
        return TOKEN.matcher(token).matches();
    }

    /** Empty for a forged token, after its time, and before the list has arrived: nobody learns which. */
    public Optional<MadeList> find(String token) {
        return isToken(token) ? table.find(Sha256.hex(token), clock.instant()) : Optional.empty();
    }
}
