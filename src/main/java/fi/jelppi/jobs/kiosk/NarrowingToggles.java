package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.search.JobResult;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Narrowing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Choices of what a list can be narrowed by, each with how many it leaves; what leaves none is not offered. */
final class NarrowingToggles {

    private NarrowingToggles() {}

    /** @param choose is given the search that a tap asks for */
    static List<Toggle> of(
            Collection<Narrowing> narrowings, JobSearch search, JobResult result, Consumer<JobSearch> choose) {
        return narrowings.stream()
                .filter(one -> many(one, result) > 0 || search.narrowings().contains(one))
                .map(one -> new Toggle(
                        text(one, many(one, result)),
                        search.narrowings().contains(one),
                        () -> choose.accept(search.toggle(one))))
                .toList();
    }

    private static int many(Narrowing one, JobResult result) {
        return Objects.requireNonNull(result.narrowings().get(one));
    }

    private static String text(Narrowing one, int many) {
        var ui = UI.getCurrentOrThrow();
        return ui.getTranslation("jobs.kiosk.option", ui.getTranslation(one.textKey()), many);
    }
}
