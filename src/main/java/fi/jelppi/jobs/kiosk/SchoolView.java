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
import org.jspecify.annotations.Nullable;

/** Whether compulsory school is done decides what work may be done at 15 to 17. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class SchoolView extends Div implements HasPatience {

    private static final int FROM = 15;
    private static final int TO = 17;

    SchoolView() {
        addClassName("one-question");
        var choices = new Div(
                answer("jobs.kiosk.school.yes", true),
                answer("jobs.kiosk.school.no", false),
                answer("jobs.kiosk.school.unknown", null));
        choices.addClassName("choices");
        add(
                new H1(getTranslation("jobs.kiosk.school")),
                new Paragraph(getTranslation("jobs.kiosk.school.help")),
                choices);
    }

    /** @param turns years that somebody turns this year */
    static boolean isAsked(int turns) {
        return turns >= FROM && turns <= TO;
    }

    private BigButton answer(String key, @Nullable Boolean done) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> {
            JobVisit.current().schoolDone(done);
            getUI().ifPresent(ui -> ui.navigate(JobRoutes.LIST));
        });
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
