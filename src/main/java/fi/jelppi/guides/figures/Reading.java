package fi.jelppi.guides.figures;

import fi.jelppi.guides.GuideId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a visit came in a guide; it lives in the visit's session and is counted when that ends. */
public final class Reading {

    private final GuideId guide;
    private final Locale language;
    private String step;
    private boolean finished;
    private @Nullable Worked worked;

    /** @param language of the screen when it was begun */
    public Reading(GuideId guide, Locale language, String step) {
        this.guide = guide;
        this.language = language;
        this.step = step;
    }

    /** The step that is now on the screen. */
    public void at(String name) {
        step = name;
    }

    public void finish() {
        finished = true;
    }

    /** Who says something else later has thought better of it. */
    public void worked(Worked answer) {
        worked = answer;
    }

    List<Counted> counted() {
        var counted = new ArrayList<Counted>();
        counted.add(Counted.of(guide, What.STARTED));
        counted.add(Counted.language(language));
        counted.add(finished ? Counted.of(guide, What.FINISHED) : Counted.stopped(guide, step));
        Optional.ofNullable(worked).ifPresent(answer -> counted.add(Counted.worked(guide, answer)));
        return counted;
    }
}
