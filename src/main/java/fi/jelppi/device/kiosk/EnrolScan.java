package fi.jelppi.device.kiosk;

import java.util.List;
import java.util.Optional;

/** What a code held before the camera, or read by a USB scanner, turned out to be. */
sealed interface EnrolScan {

    /** The desk's code. */
    record Link(EnrolLink link) implements EnrolScan {}

    /** A visitor's pass: the right thing to show here, but not yet. */
    record Pass() implements EnrolScan {}

    /** Anything else that stands on posters and parcels. */
    record Other() implements EnrolScan {}

    /** @param readings never empty, the likeliest first */
    static EnrolScan of(List<String> readings) {
        var link = readings.stream()
                .map(EnrolLink::parse)
                .flatMap(Optional::stream)
                .findFirst();
        if (link.isPresent()) {
            return new Link(link.get());
        }
        boolean pass = readings.stream().anyMatch(text -> text.regionMatches(true, 0, "JP1:", 0, 4));
        return pass ? new Pass() : new Other();
    }
}
