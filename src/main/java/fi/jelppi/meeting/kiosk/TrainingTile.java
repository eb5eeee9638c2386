package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.event.EventTimes;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.HallMeetings;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.TileButton;
import fi.jelppi.support.feedback.HallFeedback;
import java.util.Comparator;
import java.util.List;

/** "Koulutukset": which training can be joined from this hall, now or next, or which one has ended and can be told about. */
@org.springframework.stereotype.Component
@OnKiosk
class TrainingTile implements KioskTile {

    private final HallMeetings meetings;
    private final HallFeedback feedback;

    TrainingTile(HallMeetings meetings, HallFeedback feedback) {
        this.meetings = meetings;
        this.feedback = feedback;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component create() {
        var tile = new TileButton(Icon.Picture.TRAINING, "training-tile", MeetingRoutes.TRAINING);
        refresh(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        var ui = UI.getCurrentOrThrow();
        var line = meetings.today().stream()
                .filter(it -> it.state() != MeetingState.ENDED)
                .min(Comparator.comparing(it -> it.state() != MeetingState.OPEN))
                .map(it -> line(ui, it))
                .orElseGet(() -> ended(ui));
        ((TileButton) tile).show(ui.getTranslation("meeting.kiosk.title"), List.of(line));
    }

    private String ended(UI ui) {
        return feedback.endedLately().stream()
                .findFirst()
                .map(it -> ui.getTranslation("feedback.kiosk.tile", it.event().title()))
                .orElseGet(() -> ui.getTranslation("meeting.kiosk.tile.none"));
    }

    private static String line(UI ui, HallMeeting meeting) {
        var title = meeting.event().title();
        if (meeting.state() == MeetingState.OPEN) {
            return ui.getTranslation("meeting.kiosk.tile.open", title);
        }
        var times = new EventTimes(ui.getLocale(), key -> ui.getTranslation(key));
        return ui.getTranslation(
                "meeting.kiosk.tile.next", times.time(meeting.session().start()), title);
    }
}
