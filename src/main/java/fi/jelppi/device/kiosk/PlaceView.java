package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.device.travel.Travel;
import fi.jelppi.kiosk.spi.CurrentCoach;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** "Missä olemme tänään?": a kiosk that travels is told where it is. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PlaceView extends Section {

    private final Travel travel;
    private final CurrentCoach coach;

    PlaceView(Travel travel, CurrentCoach coach) {
        this.travel = travel;
        this.coach = coach;
        addClassName("place-today");
        showPlaces();
    }

    private void showPlaces() {
        var here = travel.here();
        var choices = new Div();
        choices.addClassName("panel-row");
        travel.places()
                .forEach(point ->
                        choices.add(place(point, here.filter(point::equals).isPresent())));
        show(
                new H1(getTranslation("device.travel.title")),
                new Paragraph(here.map(point -> getTranslation("device.travel.here", point.name()))
                        .orElseGet(() -> getTranslation("device.travel.nowhere"))),
                news(),
                choices);
    }

    /** What central does not know cannot have come. */
    private Paragraph news() {
        return new Paragraph(getTranslation(travel.isUntold() ? "device.travel.untold" : "device.travel.help"));
    }

    private BigButton place(Point point, boolean here) {
        var button = new BigButton(point.name(), Look.QUIET, tap -> {
            if (!here) {
                ask(point);
            }
        });
        button.getElement().setAttribute("aria-pressed", Boolean.toString(here));
        return button;
    }

    private void ask(Point point) {
        show(
                new H1(getTranslation("device.travel.ask", point.name())),
                new Paragraph(getTranslation("device.travel.ask-help")),
                ways(
                        new BigButton(getTranslation("device.travel.yes"), Look.MAIN, tap -> move(point)),
                        new BigButton(getTranslation("device.travel.no"), Look.QUIET, tap -> showPlaces())));
    }

    private void move(Point point) {
        // The mode may have timed out between the question and the answer; the frame then asks for the PIN.
        coach.current().ifPresent(who -> {
            travel.moveTo(point.id(), who.id());
            showDone(point);
        });
    }

    private void showDone(Point point) {
        show(
                new H1(getTranslation("device.travel.done", point.name())),
                new Paragraph(getTranslation("device.travel.done-help")),
                ways(
                        new BigButton(
                                getTranslation("kiosk.coach.departure.title"),
                                Look.MAIN,
                                tap -> UI.getCurrentOrThrow().navigate("coach/departure")),
                        new BigButton(getTranslation("shared.ok"), Look.QUIET, tap -> showPlaces())));
    }

    private static Div ways(BigButton... buttons) {
        var ways = new Div(buttons);
        ways.addClassName("entry-actions");
        return ways;
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }
}
