package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.rules.Spoken;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Narrowing;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "Rajaa": what narrows the list, each with how many would be left; words to look for. */
class RefineSheet extends Div {

    /** Of employers and languages: more than these are found by words. */
    private static final int MOST_CHOICES = 6;

    private static final int LONGEST_TEXT = 60;

    private final JobBoard board;
    private final Consumer<JobSearch> then;
    private final TouchField text = new TouchField(Layout.SEARCH).limit(LONGEST_TEXT);
    private final Div choices = new Div();
    private final Paragraph count = new Paragraph();
    private JobSearch search;

    RefineSheet(JobBoard board, JobSearch search, Consumer<JobSearch> then) {
        this.board = board;
        this.search = search;
        this.then = then;
        addClassName("refine-sheet");
        choices.addClassName("refine-choices");
        count.getElement().setAttribute("role", "status");
        text.setValue(search.text());
        text.addValueChangeListener(change -> narrow(this.search.saying(change.getValue())));
        text.onEnter(this::done);
        var done = new BigButton(getTranslation("jobs.kiosk.refine.show"), Look.MAIN, tap -> done());
        var clear = new BigButton(getTranslation("jobs.kiosk.refine.clear"), Look.QUIET, tap -> clear());
        var actions = new Div(done, clear);
        actions.addClassName("refine-actions");
        add(
                new H1(getTranslation("jobs.kiosk.refine")),
                text.below(getTranslation("jobs.kiosk.words")),
                count,
                choices,
                actions);
        narrow(search);
    }

    private void narrow(JobSearch other) {
        search = other;
        var result = board.search(search);
        count.setText(getTranslation("jobs.kiosk.count", result.hits().size()));
        choices.removeAll();
        NarrowingToggles.of(List.of(Narrowing.values()), search, result, this::narrow)
                .forEach(choices::add);
        offer("jobs.kiosk.language", result.languages(), search.language(), this::language, code -> search.in(code));
        offer("jobs.kiosk.employer", result.employers(), search.employer(), name -> name, name -> search.from(name));
    }

    private interface Names {
        String of(String value);
    }

    private interface Narrower {
        JobSearch by(@Nullable String value);
    }

    private void offer(
            String titleKey, Map<String, Integer> values, @Nullable String chosen, Names names, Narrower narrower) {
        if (values.isEmpty()) {
            return;
        }
        var title = new H2(getTranslation(titleKey));
        choices.add(title);
        values.entrySet().stream().limit(MOST_CHOICES).forEach(value -> {
            boolean on = value.getKey().equals(chosen);
            choices.add(new Toggle(
                    getTranslation("jobs.kiosk.option", names.of(value.getKey()), value.getValue()),
                    on,
                    () -> narrow(narrower.by(on ? null : value.getKey()))));
        });
    }

    private String language(String code) {
        return Spoken.name(code, getLocale());
    }

    private void clear() {
        text.setValue("");
        narrow(search.wide());
    }

    private void done() {
        removeFromParent();
        then.accept(search);
    }
}
