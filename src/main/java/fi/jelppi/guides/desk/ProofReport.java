package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.GuideProblem;
import fi.jelppi.guides.ReadingEase;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** What keeps a guide from being published, in words that say what to do, and how easily its plain Finnish is read. */
class ProofReport extends Div {

    private static final int MOST_SHOWN = 30;

    ProofReport() {
        addClassName("guide-report");
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
    }

    void show(List<GuideProblem> problems, ReadingEase ease) {
        removeAll();
        if (problems.isEmpty()) {
            var good = new Paragraph(getTranslation("guides.desk.check.good"));
            good.addClassName("guide-good");
            add(good);
        } else {
            add(new H2(getTranslation("guides.desk.check.problems", problems.size())));
            add(list(problems.stream().limit(MOST_SHOWN).map(this::words).toList(), "guide-problems"));
        }
        add(ease(ease));
    }

    private String words(GuideProblem problem) {
        var what = getTranslation(
                "guides.problem."
                        + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                problem.what());
        var language = getTranslation(GuideNames.languageKey(tag(problem.file())));
        return problem.line() == 0
                ? getTranslation("guides.desk.check.file", language, what)
                : getTranslation("guides.desk.check.line", language, Integer.toString(problem.line()), what);
    }

    /** Of {@code tax-card/fi.md}. */
    private static String tag(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    }

    private Component ease(ReadingEase ease) {
        var number = NumberFormat.getNumberInstance(Locale.of(getLocale().getLanguage()));
        number.setMaximumFractionDigits(1);
        var part = new Div(
                new H2(getTranslation("guides.desk.ease")),
                new Paragraph(
                        getTranslation("guides.desk.ease.average", ease.sentences(), number.format(ease.average()))));
        if (!ease.tooLong().isEmpty()) {
            part.add(new Paragraph(getTranslation("guides.desk.ease.long", ReadingEase.LONGEST)));
            part.add(list(ease.tooLong(), "guide-long"));
        }
        part.addClassName("guide-ease");
        return part;
    }

    private static UnorderedList list(List<String> lines, String look) {
        var list = new UnorderedList();
        list.addClassName(look);
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
