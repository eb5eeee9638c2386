package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.GuideHistory.Content;
import fi.jelppi.guides.Plan;
import fi.jelppi.shared.i18n.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one version changed, language by language. */
class DiffDialog extends Dialog {

    private boolean changed;

    DiffDialog(String version, Content before, Content after) {
        setHeaderTitle(getTranslation("guides.history.changes.title", version));
        addClassName("guide-diff-dialog");
        setWidth("60rem");
        if (before.hidden() != after.hidden()) {
            say(after.hidden() ? "guides.history.was-hidden" : "guides.history.was-shown");
        }
        plan(before.plan(), after.plan());
        Languages.onTouchScreen().forEach(language -> {
            var lines = LineDiff.of(
                    before.texts().getOrDefault(language, ""), after.texts().getOrDefault(language, ""));
            if (!lines.isEmpty()) {
                changed = true;
                add(new H3(getTranslation(GuideNames.languageKey(language))), lines(lines));
            }
        });
        if (!changed) {
            say("guides.history.no-changes");
        }
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private void plan(Plan before, Plan after) {
        if (!Objects.equals(before.from(), after.from())) {
            day("guides.history.from", after.from());
            day("guides.history.from.no", after.from() == null ? before.from() : null);
        }
        if (!Objects.equals(before.until(), after.until())) {
            day("guides.history.until", after.until());
            day("guides.history.until.no", after.until() == null ? before.until() : null);
        }
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            say(key, Days.of(this, day));
        }
    }

    private void say(String key, Object... words) {
        changed = true;
        add(new Paragraph(getTranslation(key, words)));
    }

    private static Component lines(List<LineDiff> lines) {
        var part = new Div();
        part.addClassName("guide-diff");
        lines.forEach(line -> {
            var span = new Span(line.text());
            span.addClassName(line.kind().look());
            part.add(span);
        });
        return part;
    }
}
