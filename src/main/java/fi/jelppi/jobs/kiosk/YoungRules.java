package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.jobs.rules.Law;
import fi.jelppi.jobs.rules.YoungOutcome;
import fi.jelppi.jobs.rules.YoungWorkers;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the law says of the visitor's work, beside a vacancy: each rule, on what it depends, and where it stands. */
class YoungRules extends Section {

    YoungRules(YoungWorkers workers) {
        addClassNames("job-part", "young-rules");
        var list = new UnorderedList();
        workers.outcomes().forEach(outcome -> list.add(new ListItem(text(outcome, workers.turns()))));
        add(new H2(getTranslation("jobs.rules.title")), list);
        for (Law law : Law.values()) {
            var sections = sections(law, workers);
            if (!sections.isEmpty()) {
                add(source(getTranslation("jobs.rules.source", getTranslation(law.textKey()), sections)));
            }
        }
        var day = DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(Law.CHECKED);
        add(source(getTranslation("jobs.rules.checked", day)));
    }

    private String text(YoungOutcome outcome, int turns) {
        var rule = getTranslation(outcome.rule().textKey());
        if (outcome.isCertain()) {
            return rule;
        }
        var when = outcome.when().stream()
                .map(condition -> getTranslation(condition.textKey(), turns))
                .collect(Collectors.joining(", "));
        return getTranslation("jobs.rules.conditional", when, rule);
    }

    private static String sections(Law law, YoungWorkers workers) {
        return workers.outcomes().stream()
                .map(YoungOutcome::rule)
                .filter(rule -> rule.law() == law)
                .flatMap(rule -> rule.sections().stream())
                .distinct()
                .sorted()
                .map(section -> section + " §")
                .collect(Collectors.joining(", "));
    }

    private static Paragraph source(String text) {
        var source = new Paragraph(text);
        source.addClassName("job-source");
        return source;
    }
}
