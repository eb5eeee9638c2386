package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.jspecify.annotations.Nullable;

/** Several at once, up to a school class or two: how many, and what they are called if they like. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class GroupView extends EntryPage {

    private final CheckIns checkIns;
    private final WhichSession which;

    GroupView(CheckIns checkIns, WhichSession which, ScannedText codes, AnswerScreens answers) {
        super(codes, answers);
        this.checkIns = checkIns;
        this.which = which;
        Question.heads(getTranslation("checkin.group.count")).ask(this::ask, this::askLabel);
    }

    private void askLabel(int heads) {
        ask(new TextEntry(
                        getTranslation("checkin.group.label"),
                        getTranslation("checkin.group.label-help"),
                        TextKind.LABEL,
                        label -> count(heads, label))
                .or(new BigButton(getTranslation("shared.skip"), Look.QUIET, tap -> count(heads, null))));
    }

    private void count(int heads, @Nullable String label) {
        which.askAnd(this::ask, session -> answer(checkIns.walkIn(heads, label, session)));
    }
}
