package fi.jelppi.checkin;

import fi.jelppi.participant.PassReading;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.OnKiosk;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out which reading of a keyboard scanner is the code, and checks in once. */
@Component
@OnKiosk
public class ScannedText {

    private final CheckIns checkIns;
    private final Passes passes;

    ScannedText(CheckIns checkIns, Passes passes) {
        this.checkIns = checkIns;
        this.passes = passes;
    }

    /**
     * Takes the reading that is a code of ours, else the one that comes closest: of a forged pass it must be said that it
     * is forged, and of one with an unknown key that it cannot be checked, whatever the keyboard.
     *
     * @param readings never empty, the likeliest first
     */
    public CheckInResult checkIn(List<String> readings) {
        var candidates = readings.stream()
                .flatMap(reading -> Stream.of(reading, reading.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
        // The first of the best: min keeps it.
        var text = candidates.stream().min(Comparator.comparing(this::distance)).orElseThrow();
        return ShortCode.parse(text).isPresent() ? checkIns.type(text) : checkIns.scan(text);
    }

    /** Capitals are tried too: a scanner may type while caps lock is on. */
    private int distance(String text) {
        if (ShortCode.parse(text).isPresent()) {
            return 0;
        }
        return switch (passes.read(text)) {
            case PassReading.Genuine genuine -> 0;
            case PassReading.Revoked revoked -> 0;
            case PassReading.UnknownKey unknown -> 1;
            case PassReading.Forged forged -> 2;
            case PassReading.NotAPass other -> 3;
        };
    }
}
