package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.DeliveryAnswer;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.kiosk.spi.VisitEnding;
import fi.jelppi.support.CallBack;

/** Says that the request is stored, its code, and whether it has arrived; ends the visit, so that nothing is left. */
class CallAnswer extends DeliveryAnswer {

    /** Enough to write four signs down. */
    private static final int SECONDS = 30;

    private CallAnswer(UI ui, CallBack calls, HallBeat beat, CallBack.Stored stored) {
        super(
                new Words(
                        ui.getTranslation("support.call.stored.title"),
                        ui.getTranslation("support.call.stored.text", stored.code()),
                        ui.getTranslation("support.call.delivered"),
                        ui.getTranslation("support.call.waiting"),
                        ui.getTranslation("support.call.done"),
                        ui.getTranslation("support.call.countdown")),
                new Delivery(beat, () -> calls.isDelivered(stored.request())),
                SECONDS,
                answer -> VisitEnding.of(ui).ifPresent(VisitEnding::end));
    }

    static void show(UI ui, CallBack calls, HallBeat beat, CallBack.Stored stored) {
        KioskStage.of(ui).orElseThrow().bringForward(new CallAnswer(ui, calls, beat, stored));
    }
}
