package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.organisation.PointMoment;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.CallBack;
import fi.jelppi.support.TimeBooking;
import java.util.Optional;

/** Who can help here and now; when nobody can, whom to call, when a coach comes next, and being called back. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class HelpView extends Section {

    private final PointTimes times = new PointTimes(getLocale(), this::getTranslation);

    HelpView(ThisPoint here, CallBack calls, TimeBooking booking) {
        addClassName("help-page");
        var moment = here.now();
        boolean coach = moment.map(PointMoment::isCoachHere).orElse(false);
        var people = new Section(new H2(getTranslation("support.help.people")));
        people.addClassNames("point-part", "help-people");
        moment.ifPresentOrElse(now -> show(people, now), () -> people.add(text("support.help.nobody-known")));
        var ways = ways(calls, coach);
        if (!booking.free().isEmpty()) {
            ways.addComponentAtIndex(coach ? 1 : 0, appointment());
        }
        var columns = new Div(people, ways);
        columns.addClassName("help-columns");
        add(new H1(getTranslation("support.help.title")), columns);
    }

    private void show(Section people, PointMoment moment) {
        moment.here().forEach(day -> people.add(strong(times.here(day))));
        if (!moment.isCoachHere()) {
            people.add(text("support.help.no-coach"));
        }
        moment.laterToday().forEach(day -> people.add(new Paragraph(times.comes(day, moment.today()))));
        next(moment).ifPresent(people::add);
        moment.info()
                .phones()
                .forEach(phone -> people.add(phone(phone.label(), phone.number().value())));
        var host = moment.info().host();
        if (host.phone() != null) {
            people.add(phone(
                    host.name() == null
                            ? getTranslation("organisation.kiosk.host")
                            : getTranslation("organisation.kiosk.host.named", host.name()),
                    host.phone().value()));
        }
        if (moment.here().isEmpty() && moment.info().phones().isEmpty() && host.phone() == null) {
            people.add(text("support.help.nobody-known"));
        }
    }

    /** A coach who comes today is named among those already. */
    private Optional<Paragraph> next(PointMoment moment) {
        if (moment.isCoachHere()) {
            return Optional.empty();
        }
        return moment.nextCoach()
                .filter(day -> day.date().isAfter(moment.today()))
                .map(day -> new Paragraph(getTranslation("support.help.next", times.comes(day, moment.today()))))
                .or(() -> moment.nextCoach().isEmpty()
                        ? Optional.of(text("support.help.next-unknown"))
                        : Optional.empty());
    }

    private Div ways(CallBack calls, boolean coach) {
        var call = new BigButton(
                getTranslation("support.call.title"), coach ? Look.QUIET : Look.MAIN, tap -> go(HelpRoutes.CALL));
        var lines = new BigButton(getTranslation("support.lines.title"), Look.QUIET, tap -> go(HelpRoutes.LINES));
        var state = new BigButton(getTranslation("support.help.state"), Look.QUIET, tap -> go(HelpRoutes.STATE));
        var ways = new Div(call, lines, state);
        if (coach) {
            ways.addComponentAsFirst(
                    new BigButton(getTranslation("support.help.here"), Look.MAIN, tap -> go(HelpRoutes.HERE)));
        }
        if (!calls.isPossible()) {
            call.setEnabled(false);
            ways.addComponentAtIndex(ways.indexOf(call) + 1, text("support.call.impossible"));
        }
        ways.addClassName("help-ways");
        ways.add(text("support.help.emergency"));
        return ways;
    }

    private BigButton appointment() {
        return new BigButton(
                getTranslation("support.appointment.title"), Look.QUIET, tap -> go(HelpRoutes.APPOINTMENT));
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    private static Paragraph strong(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("help-here");
        return paragraph;
    }

    private static Paragraph phone(String whose, String number) {
        var digits = new Span(number);
        digits.addClassNames("help-number", "number");
        var paragraph = new Paragraph(new Span(whose), digits);
        paragraph.addClassName("help-phone");
        return paragraph;
    }
}
