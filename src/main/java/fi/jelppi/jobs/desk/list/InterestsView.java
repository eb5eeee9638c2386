package fi.jelppi.jobs.desk.list;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.jobs.ListedVacancies;
import fi.jelppi.jobs.ListedVacancies.Listed;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.list.Interest;
import fi.jelppi.jobs.list.InterestChanges;
import fi.jelppi.jobs.list.InterestTerms;
import fi.jelppi.jobs.list.Interests;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gave a list of vacancies to the coaches: the open ones, and those that were handled while the person is known. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class InterestsView extends Div implements HasDynamicTitle {

    private final Interests interests;
    private final ListedVacancies vacancies;
    private final InterestWords words;
    private final CurrentUser user;
    private final UnorderedList open = list();
    private final UnorderedList handled = list();
    private final Paragraph none = new Paragraph(getTranslation("jobs.interest.desk.none"));
    private final Paragraph noneHandled = new Paragraph(getTranslation("jobs.interest.desk.none-handled"));
    private List<Interest> shown = List.of();

    InterestsView(
            Interests interests,
            ListedVacancies vacancies,
            InterestWords words,
            CurrentUser user,
            InterestChanges changes,
            Pulse pulse) {
        this.interests = interests;
        this.vacancies = vacancies;
        this.words = words;
        this.user = user;
        addClassName("desk-page");
        var live = new Div(none, open);
        live.getElement().setAttribute("role", "region");
        live.getElement().setAttribute("aria-live", "polite");
        live.getElement().setAttribute("aria-label", getTranslation("jobs.interest.desk.title"));
        add(
                new H1(getTranslation("jobs.interest.desk.title")),
                new Paragraph(getTranslation("jobs.interest.desk.lead")),
                live,
                new H2(getTranslation("jobs.interest.desk.handled")),
                new Paragraph(getTranslation(
                        "jobs.interest.desk.kept",
                        InterestTerms.AFTER_HANDLING.toDays(),
                        InterestTerms.AT_MOST.toDays())),
                noneHandled,
                handled);
        show(interests.open(), interests.handled());
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, changes::subscribe);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("call-list");
        return list;
    }

    private void refresh() {
        var nowOpen = interests.open();
        var nowHandled = interests.handled();
        if (!both(nowOpen, nowHandled).equals(shown)) {
            show(nowOpen, nowHandled);
        }
    }

    private static List<Interest> both(List<Interest> nowOpen, List<Interest> nowHandled) {
        return Stream.concat(nowOpen.stream(), nowHandled.stream()).toList();
    }

    private void show(List<Interest> nowOpen, List<Interest> nowHandled) {
        shown = both(nowOpen, nowHandled);
        var standing = vacancies.look(shown.stream()
                .flatMap(interest -> interest.list().vacancies().stream())
                .collect(Collectors.toSet()));
        fill(open, nowOpen, none, standing);
        fill(handled, nowHandled, noneHandled, standing);
    }

    private void fill(UnorderedList list, List<Interest> rows, Paragraph empty, Map<VacancyId, Listed> standing) {
        list.removeAll();
        rows.forEach(interest -> list.add(
                new ListItem(new InterestRow(interest, standing, words).with(this::change, this::askToForget))));
        empty.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
    }

    private void change(Interest interest) {
        var me = user.get().id();
        said(interest.handledAt() == null ? interests.handle(interest.id(), me) : interests.reopen(interest.id(), me));
    }

    private void askToForget(Interest interest) {
        var question = new ConfirmDialog(
                getTranslation("jobs.interest.desk.forget.title"),
                getTranslation("jobs.interest.desk.forget.text"),
                getTranslation("jobs.interest.desk.forget"),
                confirmed -> said(interests.forget(interest.id(), user.get().id())));
        question.setCancelable(true);
        question.setCancelText(getTranslation("desk.cancel"));
        question.open();
    }

    private void said(boolean done) {
        if (!done) {
            Notification.show(getTranslation("jobs.interest.desk.changed"));
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.interest.desk.title") + " · JELPPI";
    }
}
