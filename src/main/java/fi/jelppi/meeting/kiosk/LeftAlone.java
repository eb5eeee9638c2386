package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.Component;
import fi.jelppi.shared.touch.CountDown;

/** Panels over a training that nobody uses any more. */
final class LeftAlone {

    /** Long enough to look for a code on one's telephone. */
    private static final int SECONDS = 30;

    private LeftAlone() {}

    /** Takes the panel away when nobody has done anything for a while. */
    static CountDown closing(Component panel) {
        var words = panel.getTranslation("meeting.kiosk.panel.closes");
        var left = new CountDown(SECONDS, words, () -> panel.removeFromParent()).whileStill();
        left.addClassName("training-closes");
        return left;
    }
}
