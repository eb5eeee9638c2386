package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.list.InterestBox;
import fi.jelppi.jobs.list.InterestTerms;
import fi.jelppi.jobs.list.OwnList;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.Map;

/** Asks how a coach can get in touch about one's own list, and says first what comes of that (decision 0233). */
@Route(registerAtStartup = false)
@AnonymousAllowed
class InterestView extends Section implements HasPatience {

    private final InterestBox interests;
    private final JobBoard board;
    private final HallBeat beat;
    private final JobVisit visit = JobVisit.current();
    private final H1 title = new H1(getTranslation("jobs.interest.title"));
    private final ContactForm form = new ContactForm();
    private final Paragraph problem = new Paragraph();

    InterestView(InterestBox interests, JobBoard board, HallBeat beat) {
        this.interests = interests;
        this.board = board;
        this.beat = beat;
        addClassNames("call-page", "interest-page");
        add(title);
        var open = open();
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("jobs.kiosk.own.empty")), back());
        } else if (visit.mayGiveInterest() && interests.isPossible()) {
            ask(open.size());
        } else {
            add(new Paragraph(getTranslation("jobs.interest.closed")), back());
        }
    }

    /** It is opened from the foot of a long page, whose place the browser keeps. */
    @Override
    protected void onAttach(AttachEvent event) {
        title.scrollIntoView(Block.CENTER);
    }

    /** What has closed meanwhile is given to nobody. */
    private List<VacancyId> open() {
        return visit.own().stream()
                .filter(id -> board.look(id, null).isPresent())
                .toList();
    }

    private void ask(int vacancies) {
        problem.addClassName("call-problem");
        problem.getElement().setAttribute("role", "alert");
        var consent = new Div(getTranslation(
                "jobs.interest.consent", InterestTerms.AFTER_HANDLING.toDays(), InterestTerms.AT_MOST.toDays()));
        consent.addClassName("privacy");
        var actions = new Div(new BigButton(getTranslation("jobs.interest.send"), Look.MAIN, tap -> send()), back());
        actions.addClassName("entry-actions");
        add(new Paragraph(getTranslation("jobs.interest.lead", vacancies)), form, consent, problem, actions);
    }

    private BigButton back() {
        return new BigButton(
                getTranslation("jobs.interest.back"),
                Look.QUIET,
                tap -> getUI().ifPresent(ui -> ui.navigate(JobRoutes.OWN)));
    }

    private void send() {
        form.mark(Map.of());
        problem.setText("");
        var open = open();
        if (open.isEmpty() || !visit.mayGiveInterest()) {
            problem.setText(getTranslation("jobs.interest.closed"));
            return;
        }
        switch (interests.give(new OwnList(open), form.input())) {
            case InterestBox.Stored stored -> done(stored);
            case InterestBox.Refused refused -> form.mark(refused.problems());
            case InterestBox.TooMany _ -> problem.setText(getTranslation("jobs.interest.too-many"));
            case InterestBox.NotStored _ -> problem.setText(getTranslation("jobs.interest.not-stored"));
        }
    }

    /** Nothing that was typed stays behind the answer. */
    private void done(InterestBox.Stored stored) {
        visit.interestGiven();
        form.clear();
        InterestAnswer.show(getUI().orElseThrow(), interests, beat, stored);
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
