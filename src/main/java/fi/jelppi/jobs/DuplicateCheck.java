package fi.jelppi.jobs;

import java.util.List;
import java.util.Set;

/** Tells whether what two sources say is of one and the same vacancy (decision 0241). */
public interface DuplicateCheck {

    /** Whether they are the same. */
    enum Answer {
        SAME,
        DIFFERENT,
        /** Not surely the same; left apart. */
        UNSURE
    }

    /** @param reasons codes of what it was told by */
    record Finding(Answer answer, List<String> reasons) {}

    /** Two that may be the same share one of these. Few, and not shared by many. */
    Set<Long> keys(Vacancy vacancy);

    Finding compare(Vacancy one, Vacancy other);
}
