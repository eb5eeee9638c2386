package fi.jelppi.guides;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file, so that all of it is told at once. */
final class GuideProblems {

    private final String file;
    private final List<GuideProblem> found = new ArrayList<>();

    GuideProblems(String file) {
        this.file = file;
    }

    void add(int line, GuideProblem.Kind kind, String what) {
        found.add(new GuideProblem(file, line, kind, what));
    }

    List<GuideProblem> found() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }
}
