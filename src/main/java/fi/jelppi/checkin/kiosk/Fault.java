package fi.jelppi.checkin.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What may be wrong with a visit, each with the usual reasons. */
enum Fault {
    CAME("forgot", "wrong-time"),
    LEFT("forgot", "wrong-time"),
    STILL_HERE("not-left"),
    HEADS("wrong-count", "some-later"),
    REMOVE("wrong-person", "twice"),
    RESTORE("was-here");

    private final List<String> reasons;

    Fault(String... reasons) {
        this.reasons = Stream.of(reasons)
                .map(reason -> "checkin.correct.reason." + reason)
                .toList();
    }

    String textKey() {
        return "checkin.correct." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> reasonKeys() {
        return reasons;
    }
}
