package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** One vacancy of a list: what, whose, where, when, whether it suits, a way to look closer, and one onto one's own list. */
class JobCard extends Article {

    private final Hit hit;
    private final BigButton own = new BigButton("", Look.QUIET);

    /** @param put puts it onto one's own list, or takes it off */
    JobCard(Hit hit, JobWords words, Runnable look, Runnable put) {
        this.hit = hit;
        addClassName("job-card");
        var vacancy = hit.posting().vacancy();
        var title = new H2(vacancy.title());
        var employer = new Paragraph(vacancy.employer().name());
        employer.addClassName("job-employer");
        var facts = new Paragraph(words.facts(hit));
        facts.addClassName("job-facts");
        var text = new Div(title, employer, facts, badges(hit, words));
        text.addClassName("job-text");
        var open = new BigButton(getTranslation("jobs.kiosk.look"), Look.MAIN, tap -> look.run());
        open.setAriaLabel(getTranslation("jobs.kiosk.look-at", vacancy.title()));
        own.addClassName("toggle");
        own.addClickListener(tap -> put.run());
        var ways = new Div(open, own);
        ways.addClassName("job-card-ways");
        add(text, ways);
        showOwn();
    }

    /** Whether it stands on one's own list now, and whether there is room for it. */
    final void showOwn() {
        var visit = JobVisit.current();
        boolean in = visit.isOwn(hit.posting().id());
        boolean full = !in && visit.isFull();
        var words = getTranslation(
                in ? "jobs.kiosk.own.in" : full ? "jobs.kiosk.own.full" : "jobs.kiosk.own.add", JobVisit.MOST_OWN);
        own.setText(words);
        own.setAriaLabel(words + ": " + hit.posting().vacancy().title());
        own.getElement().setAttribute("aria-pressed", Boolean.toString(in));
        own.setEnabled(!full);
    }

    static Div badges(Hit hit, JobWords words) {
        var badges = new Div();
        badges.addClassName("job-badges");
        words.badges(hit, JobVisit.current().search().want()).forEach(badge -> {
            var span = new Span(badge.text());
            span.addClassNames("job-badge", badge.look());
            badges.add(span);
        });
        return badges;
    }
}
