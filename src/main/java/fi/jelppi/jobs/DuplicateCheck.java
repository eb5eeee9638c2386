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

    /** @param reasons codes of what it was told by; where they are different, at least one */
    record Finding(Answer answer, List<String> reasons) {}

    /** A vacancy that is to be compared with many; for one thread. */
    interface Subject {

        Vacancy vacancy();

        /** Two that may be the same share one of these. Few, and not shared by many. */
        Set<Long> keys();

        Finding compare(Subject other);
    }

    Subject subject(Vacancy vacancy);
}
