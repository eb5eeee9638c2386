package fi.jelppi.guides.screen;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way through the guide beside its step. From one step to the next only those lines change that say something else. */
public class StepList extends Nav {

    private record Line(String sign, String heading, String look) {}

    private final OrderedList list = new OrderedList();
    private final List<Row> rows = new ArrayList<>();

    /** @param name for screen readers */
    public StepList(String name) {
        addClassName("guide-steps");
        setAriaLabel(name);
        add(list);
    }

    public void show(GuidePath path, Locale language) {
        var lines = lines(path);
        while (rows.size() > lines.size()) {
            list.remove(rows.removeLast());
        }
        for (int number = 0; number < lines.size(); number++) {
            if (number == rows.size()) {
                rows.add(new Row(language));
                list.add(rows.getLast());
            }
            rows.get(number).show(lines.get(number));
        }
    }

    private static List<Line> lines(GuidePath path) {
        var lines = new ArrayList<Line>();
        path.seen().forEach(step -> lines.add(new Line("✓", step.heading(), "seen")));
        lines.add(new Line(Integer.toString(path.number()), path.at().heading(), "here"));
        for (Step step : path.ahead()) {
            lines.add(new Line(Integer.toString(lines.size() + 1), step.heading(), "ahead"));
        }
        return lines;
    }

    private static final class Row extends ListItem {

        private final Span mark = new Span();
        private final Span heading = new Span();

        Row(Locale language) {
            mark.addClassName("guide-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            StepWords.inLanguage(heading, language);
            add(mark, heading);
        }

        void show(Line line) {
            mark.setText(line.sign());
            heading.setText(line.heading());
            setClassName(line.look());
            if (line.look().equals("here")) {
                getElement().setAttribute("aria-current", "step");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
