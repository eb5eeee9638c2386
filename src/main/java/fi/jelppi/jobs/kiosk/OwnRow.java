package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** One vacancy of one's own list; on paper with a code to apply with. */
class OwnRow extends Div {

    OwnRow(Hit hit, JobWords words, QrCodes codes, Runnable onRemove) {
        addClassName("own-row");
        var vacancy = hit.posting().vacancy();
        var remove = new BigButton(getTranslation("jobs.kiosk.own.remove"), Look.QUIET, tap -> onRemove.run());
        remove.setAriaLabel(getTranslation("jobs.kiosk.own.remove") + ": " + vacancy.title());
        add(new Div(new H2(vacancy.title()), new Paragraph(vacancy.employer().name()), facts(hit, words)), remove);
        ApplyWays.picture(vacancy.howToApply(), codes).ifPresent(this::add);
    }

    private static Paragraph facts(Hit hit, JobWords words) {
        var apply = hit.posting().vacancy().howToApply();
        var facts = new Paragraph(
                words.facts(hit) + apply.written().map(way -> " · " + way).orElse(""));
        facts.addClassName("job-facts");
        return facts;
    }
}
