package fi.jelppi.support.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.TimeSpan;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.support.Appointment;
import fi.jelppi.support.Appointments;
import fi.jelppi.support.CallChanges;
import fi.jelppi.support.CallRequest;
import fi.jelppi.support.FreeTime;
import fi.jelppi.support.GivenTimes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Times that coaches give to visitors, and who has them. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class AppointmentsView extends Div implements HasDynamicTitle {

    private final Appointments appointments;
    private final CallWords words;
    private final CurrentUser user;
    private final PointTimes times = new PointTimes(getLocale(), this::getTranslation);
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("support.appointment.desk.none"));
    private List<Appointment> shown = List.of();

    AppointmentsView(
            Appointments appointments,
            Points points,
            CallWords words,
            CurrentUser user,
            CallChanges changes,
            Pulse pulse) {
        this.appointments = appointments;
        this.words = words;
        this.user = user;
        addClassName("desk-page");
        list.addClassName("call-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(
                new H1(getTranslation("support.appointment.desk.title")),
                new Paragraph(getTranslation("support.appointment.desk.lead")),
                new TimesForm(points.all(), this::give),
                new H2(getTranslation("support.appointment.desk.coming")),
                none,
                list);
        show(appointments.coming());
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, changes::subscribe);
    }

    private Optional<GivenTimes.Problem> give(GivenTimes given) {
        var problem = appointments.give(given, user.get().id());
        refresh();
        return problem;
    }

    private void refresh() {
        var now = appointments.coming();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<Appointment> now) {
        shown = now;
        list.removeAll();
        now.forEach(appointment -> list.add(new ListItem(row(appointment))));
        none.setVisible(now.isEmpty());
    }

    private Div row(Appointment appointment) {
        var when = new Span(when(appointment.time()));
        when.addClassName("call-when");
        var place = new Span(words.village(appointment.time().point()));
        var request = appointment.request();
        var row = new Div(
                request == null ? new Span("–") : code(request),
                when,
                place,
                request == null ? new Span(getTranslation("support.appointment.desk.free")) : who(request),
                action(appointment));
        row.addClassName("call-row");
        return row;
    }

    private String when(FreeTime time) {
        return times.date(time.date()) + " "
                + times.span(new TimeSpan(time.start(), time.start().plusMinutes(time.minutes())));
    }

    private static Span code(CallRequest request) {
        var code = new Span(request.code());
        code.addClassName("call-code");
        return code;
    }

    private Component who(CallRequest request) {
        var who = new Div(new Span(words.name(request) + " "));
        var caller = request.caller();
        if (caller != null) {
            var link = new Anchor(caller.phone().link(), caller.phone().value());
            link.setRouterIgnore(true);
            who.add(link);
        }
        return who;
    }

    private Button action(Appointment appointment) {
        boolean free = appointment.request() == null;
        var key = free ? "support.appointment.desk.remove" : "support.appointment.desk.withdraw";
        var button = new Button(getTranslation(key), click -> {
            if (free) {
                withdraw(appointment);
            } else {
                confirm(appointment);
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + when(appointment.time()));
        return button;
    }

    private void confirm(Appointment appointment) {
        var dialog = new ConfirmDialog(
                getTranslation("support.appointment.desk.withdraw.title"),
                getTranslation("support.appointment.desk.withdraw.text"),
                getTranslation("support.appointment.desk.withdraw"),
                confirm -> withdraw(appointment));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }

    private void withdraw(Appointment appointment) {
        if (!appointments.withdraw(appointment, user.get().id())) {
            Notification.show(getTranslation("support.desk.changed"));
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.appointment.desk.title") + " · JELPPI";
    }
}
