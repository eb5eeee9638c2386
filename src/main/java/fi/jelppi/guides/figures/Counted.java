package fi.jelppi.guides.figures;

import fi.jelppi.guides.GuideId;
import java.util.Locale;

/** One thing to count; {@code guide} and {@code detail} are empty where there is none. */
record Counted(String guide, What what, String detail) {

    /** Names of steps may be longer; what is cut off nobody needs to know it again. */
    private static final int LONGEST = 60;

    static Counted of(GuideId guide, What what) {
        return new Counted(guide.value(), what, "");
    }

    static Counted stopped(GuideId guide, String step) {
        return new Counted(guide.value(), What.STOPPED, step.substring(0, Math.min(step.length(), LONGEST)));
    }

    static Counted worked(GuideId guide, Worked answer) {
        return new Counted(guide.value(), What.WORKED, answer.code());
    }

    static Counted language(Locale language) {
        return new Counted("", What.LANGUAGE, language.toLanguageTag());
    }
}
