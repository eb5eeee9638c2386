package fi.jelppi.support.desk.feedback;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.support.feedback.Score;
import fi.jelppi.support.feedback.Tally;
import java.util.stream.Collectors;

/** How many gave which score, as bars with their words and numbers; read aloud as one sentence. The tables say the same. */
class ScoreChart extends Div {

    ScoreChart(Tally tally) {
        addClassName("score-chart");
        getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        Score.BEST_FIRST.stream()
                                .map(score -> getTranslation(score.textKey()) + " " + tally.of(score))
                                .collect(Collectors.joining(", ")));
        int most = Score.BEST_FIRST.stream().mapToInt(tally::of).max().orElse(0);
        Score.BEST_FIRST.forEach(score -> {
            var bar = new Div();
            bar.addClassNames("score-bar", "score-" + score.number());
            bar.getStyle().set("--share", Integer.toString(most == 0 ? 0 : 100 * tally.of(score) / most));
            add(new Span(getTranslation(score.textKey())), new Div(bar), new Span(Integer.toString(tally.of(score))));
        });
    }
}
