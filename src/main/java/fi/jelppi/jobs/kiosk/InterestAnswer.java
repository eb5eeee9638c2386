package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.list.InterestBox;
import fi.jelppi.kiosk.spi.DeliveryAnswer;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskStage;

/** Says that the coaches get the list, and whether it has arrived; then back to the list. */
class InterestAnswer extends DeliveryAnswer {

    private static final int SECONDS = 20;

    private InterestAnswer(UI ui, InterestBox interests, HallBeat beat, InterestBox.Stored stored) {
        super(
                new Words(
                        ui.getTranslation("jobs.interest.stored.title"),
                        ui.getTranslation("jobs.interest.stored.text"),
                        ui.getTranslation("jobs.interest.delivered"),
                        ui.getTranslation("jobs.interest.waiting"),
                        ui.getTranslation("jobs.interest.back"),
                        ui.getTranslation("jobs.interest.countdown")),
                new Delivery(beat, () -> interests.isDelivered(stored.interest())),
                SECONDS,
                answer -> {
                    answer.removeFromParent();
                    ui.navigate(JobRoutes.OWN);
                });
    }

    static void show(UI ui, InterestBox interests, HallBeat beat, InterestBox.Stored stored) {
        KioskStage.of(ui).orElseThrow().bringForward(new InterestAnswer(ui, interests, beat, stored));
    }
}
