package fi.jelppi.guides;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A guide that cannot be shown as it is; says everything that is wrong with it. */
public class BrokenGuideException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<GuideProblem> problems;

    BrokenGuideException(List<GuideProblem> problems) {
        super(problems.stream().map(GuideProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<GuideProblem> problems() {
        return problems;
    }
}
