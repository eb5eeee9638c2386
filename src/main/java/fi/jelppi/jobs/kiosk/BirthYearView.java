package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import org.jspecify.annotations.Nullable;

/** The birth year decides which summer jobs there are. It is kept for the visit only, and need not be told. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class BirthYearView extends Div implements HasPatience {

    private static final int YOUNGEST = 14;
    private static final int OLDEST_ASKED = 17;
    private static final int OLDEST = 120;

    private final int thisYear;
    private final Paragraph problem = new Paragraph();

    BirthYearView(JobWords words) {
        this.thisYear = words.today().getYear();
        addClassName("one-question");
        var choices = new Div();
        choices.addClassNames("choices", "years");
        for (int age = YOUNGEST; age <= OLDEST_ASKED; age++) {
            int year = thisYear - age;
            choices.add(new BigButton(Integer.toString(year), Look.QUIET, tap -> take(year)));
        }
        choices.add(
                new BigButton(getTranslation("jobs.kiosk.year.other"), Look.QUIET, tap -> askOther()),
                new BigButton(getTranslation("jobs.kiosk.year.skip"), Look.QUIET, tap -> take(null)));
        add(new H1(getTranslation("jobs.kiosk.year")), new Paragraph(getTranslation("jobs.kiosk.year.help")), choices);
    }

    private void askOther() {
        removeAll();
        var field = new TouchField(Layout.INTEGER).limit(4).named(getTranslation("jobs.kiosk.year"));
        var next = new BigButton(getTranslation("jobs.kiosk.next"), Look.MAIN, tap -> parse(field.getValue()));
        field.onEnter(() -> parse(field.getValue()));
        problem.getElement().setAttribute("role", "alert");
        add(new H1(getTranslation("jobs.kiosk.year")), problem, field, next);
        field.focus();
    }

    private void parse(String typed) {
        if (typed.matches("[0-9]{4}")) {
            int year = Integer.parseInt(typed);
            if (year <= thisYear && year >= thisYear - OLDEST) {
                take(year);
                return;
            }
        }
        problem.setText(getTranslation("jobs.kiosk.year.wrong"));
    }

    private void take(@Nullable Integer year) {
        var visit = JobVisit.current();
        visit.search(visit.search().bornIn(year));
        visit.schoolDone(null);
        boolean school = year != null && SchoolView.isAsked(thisYear - year);
        getUI().ifPresent(ui -> ui.navigate(school ? JobRoutes.SCHOOL : JobRoutes.LIST));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
