package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.DeliveryAnswer;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.kiosk.spi.VisitEnding;
import fi.jelppi.support.RequestStates;
import fi.jelppi.support.RequestStates.State;

/** Says that the wish for a time is stored, its code, and whether the time is booked; ends the visit, so that nothing is left. */
class AppointmentAnswer extends DeliveryAnswer {

    /** Enough to write time and code down. */
    private static final int SECONDS = 45;

    /** @param time in words */
    record Wish(String time, String code) {}

    private AppointmentAnswer(UI ui, RequestStates states, HallBeat beat, Wish wish) {
        super(
                new Words(
                        ui.getTranslation("support.appointment.stored.title"),
                        ui.getTranslation("support.appointment.stored.text", wish.time(), wish.code()),
                        ui.getTranslation("support.appointment.stored.booked"),
                        ui.getTranslation("support.appointment.stored.waiting"),
                        ui.getTranslation("support.call.done"),
                        ui.getTranslation("support.call.countdown")),
                new Delivery(
                        beat,
                        () -> states.of(wish.code())
                                .filter(found -> found.state() == State.BOOKED)
                                .isPresent()),
                SECONDS,
                answer -> VisitEnding.of(ui).ifPresent(VisitEnding::end));
    }

    static void show(UI ui, RequestStates states, HallBeat beat, Wish wish) {
        KioskStage.of(ui).orElseThrow().bringForward(new AppointmentAnswer(ui, states, beat, wish));
    }
}
