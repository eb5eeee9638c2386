package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Want;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Objects;

/** "Mitä etsit?": one question, five answers. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class WantView extends Div implements HasPatience {

    WantView(JobBoard board) {
        addClassName("one-question");
        add(new H1(getTranslation("jobs.kiosk.want")));
        var choices = new Div();
        choices.addClassNames("choices", "wants");
        int all = 0;
        var counts = board.counts();
        for (Want want : Want.values()) {
            int many = Objects.requireNonNull(counts.get(want));
            all += many;
            var words = getTranslation("jobs.kiosk.want.count", getTranslation(want.textKey()), many);
            choices.add(new BigButton(words, Look.QUIET, tap -> choose(want)));
        }
        add(all == 0 ? new Paragraph(getTranslation("jobs.kiosk.none-yet")) : choices);
    }

    private void choose(Want want) {
        JobVisit.current().search(JobSearch.of(want));
        getUI().ifPresent(ui -> ui.navigate(want == Want.SUMMER ? JobRoutes.AGE : JobRoutes.LIST));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
