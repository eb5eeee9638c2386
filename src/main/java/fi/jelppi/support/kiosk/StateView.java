package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.support.RequestStates;
import fi.jelppi.support.RequestStates.Found;
import fi.jelppi.support.TimeBooking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** How a request stands, by its code, and giving a time back; no name is needed and none is shown. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class StateView extends Section {

    private static final int LONGEST_CODE = 12;

    private final TimeBooking booking;
    private final RequestStatus status;
    private final TextField code = new TextField(getTranslation("support.help.state.code"));
    private final BigButton cancel =
            new BigButton(getTranslation("support.appointment.cancel"), Look.QUIET, tap -> cancel());
    private Optional<Found> found = Optional.empty();

    StateView(RequestStates states, TimeBooking booking, HallBeat beat, Clock clock, JelppiProperties properties) {
        this.booking = booking;
        this.status = new RequestStatus(states, beat, LocalDate.now(clock.withZone(properties.zone())));
        addClassName("call-page");
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(LONGEST_CODE);
        code.setManualValidation(true);
        code.addClassName("call-field");
        OnScreenKeyboard.use(code, Layout.TEXT);
        cancel.setVisible(false);
        var actions = new Div(
                new BigButton(getTranslation("support.help.state.look"), Look.MAIN, tap -> look()),
                cancel,
                new BigButton(
                        getTranslation("support.help.here.back"),
                        Look.QUIET,
                        tap -> getUI().ifPresent(ui -> ui.navigate(HelpRoutes.HELP))));
        actions.addClassName("entry-actions");
        add(new H1(getTranslation("support.help.state")), code, status, actions);
    }

    private void look() {
        found = status.show(code.getValue());
        cancel.setVisible(found.filter(one -> one.state().isCancellable()).isPresent());
    }

    private void cancel() {
        found.ifPresent(booking::cancel);
        look();
    }
}
