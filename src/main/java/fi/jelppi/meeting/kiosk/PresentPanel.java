package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.CameraPanel;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.shared.touch.TouchField.Capitals;
import fi.jelppi.shared.touch.WedgeScanner;
import java.util.List;

/**
 * Who comes in while the training is on is marked present without leaving it: by code, typed or shown, or counted. It gives the
 * training back when nobody touches it.
 */
class PresentPanel extends Div {

    private static final int CODE_LENGTH = 12;

    private final TrainingServices services;
    private final HallMeeting meeting;
    private final Runnable onChange;
    private final Paragraph said = new Paragraph();
    private final H1 title = new H1();

    PresentPanel(TrainingServices services, HallMeeting meeting, Runnable onChange) {
        this.services = services;
        this.meeting = meeting;
        this.onChange = onChange;
        addClassNames("training-panel", "present-panel");
        said.addClassName("present-said");
        said.getElement().setAttribute("role", "status");
        said.setText(getTranslation("meeting.kiosk.present.help"));
        var close = new BigButton(getTranslation("meeting.kiosk.present.close"), Look.MAIN, tap -> removeFromParent());
        var actions = new Div(close);
        actions.addClassName("entry-actions");
        if (takesWalkIns()) {
            actions.add(new BigButton(getTranslation("meeting.kiosk.present.count"), Look.QUIET, tap -> count()));
        }
        var camera = new CameraPanel(
                services.settings().camera().orElse(""), state -> getTranslation("checkin.camera." + state.code()));
        camera.onCode(this::scanned);
        var keys = new WedgeScanner();
        keys.onCode(read -> scanned(read.readings()));
        var words = new Div(title, said, code(), actions, LeftAlone.closing(this));
        words.addClassName("entry-words");
        add(words, camera, keys);
        showCount();
    }

    private TouchField code() {
        var field = new TouchField(Layout.TEXT);
        field.named(getTranslation("meeting.kiosk.present.code"))
                .limit(CODE_LENGTH)
                .capitals(Capitals.NONE)
                .leavingCodesToTheScanner();
        field.setPlaceholder(getTranslation("meeting.kiosk.present.code"));
        field.onEnter(() -> {
            answer(services.checkIns().type(field.getValue()));
            field.clear();
        });
        return field;
    }

    private boolean takesWalkIns() {
        return services.checkIns().openToWalkIns().stream()
                .anyMatch(it -> it.id().equals(meeting.session().id()));
    }

    private void scanned(List<String> readings) {
        answer(services.codes().checkIn(readings));
    }

    private void count() {
        answer(services.checkIns().walkIn(1, null, meeting.session().id()));
    }

    private void answer(CheckInResult result) {
        var key = switch (result) {
            // Nobody leaves by showing the code once more to be sure.
            case CheckInResult.Left left when services.checkIns().undo(left.visit()) -> "meeting.kiosk.present.already";
            case CheckInResult.Recorded _ -> "meeting.kiosk.present.done";
            case CheckInResult.AlreadyHere _ -> "meeting.kiosk.present.already";
            default -> "meeting.kiosk.present.not";
        };
        said.setText(getTranslation(key));
        showCount();
        onChange.run();
    }

    private void showCount() {
        title.setText(
                getTranslation("meeting.kiosk.present", services.checkIns().present()));
    }
}
