package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;

/** The code typed by hand, eight characters. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class CodeView extends EntryPage {

    CodeView(CheckIns checkIns, ScannedText codes, AnswerScreens answers) {
        super(codes, answers);
        ask(new KeyEntry(
                getTranslation("checkin.code.question"),
                getTranslation("checkin.code.help"),
                EntryKind.CODE,
                code -> answer(checkIns.type(code))));
    }
}
