package fi.jelppi.guides.kiosk;

import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Step;
import java.util.List;
import java.util.OptionalInt;

/**
 * The way through a guide: what was seen, what is before the eyes, and what comes as far as no answer decides.
 *
 * @param open whether an answer ahead decides how it goes on
 */
record GuidePath(List<Step> seen, Step at, List<Step> ahead, boolean open) {

    static GuidePath of(GuideText text, List<String> trail, Step at) {
        var seen = trail.subList(0, Math.max(0, trail.size() - 1)).stream()
                .flatMap(name -> text.step(name).stream())
                .toList();
        var ahead = text.ahead(at);
        return new GuidePath(seen, at, ahead, !(ahead.isEmpty() ? at : ahead.getLast()).isEnd());
    }

    /** Of the step before the eyes, from 1. */
    int number() {
        return seen.size() + 1;
    }

    /** Empty while an answer decides. */
    OptionalInt total() {
        return open ? OptionalInt.empty() : OptionalInt.of(number() + ahead.size());
    }
}
