package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.participant.PassReading;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.OnKiosk;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds out which reading of a keyboard scanner is the code, and checks in once. */
@Component
@OnKiosk
class ScannedText {

    private final CheckIns checkIns;
    private final Passes passes;

    ScannedText(CheckIns checkIns, Passes passes) {
        this.checkIns = checkIns;
        this.passes = passes;
    }

    CheckInResult checkIn(String text) {
        return ShortCode.parse(text).isPresent() ? checkIns.type(text) : checkIns.scan(text);
    }

    /** Capitals are tried too: a scanner may type while caps lock is on. */
    CheckInResult checkIn(String typed, String position) {
        var readings = List.of(typed, position, typed.toUpperCase(Locale.ROOT), position.toUpperCase(Locale.ROOT));
        return checkIn(readings.stream().filter(this::isCode).findFirst().orElse(typed));
    }

    private boolean isCode(String text) {
        return ShortCode.parse(text).isPresent()
                || passes.read(text) instanceof PassReading.Genuine
                || passes.read(text) instanceof PassReading.Revoked;
    }
}
