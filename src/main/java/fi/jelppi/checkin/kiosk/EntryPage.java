package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.shared.touch.WedgeScanner;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of questions, one at a time. A scanner on the keyboard checks in here too. */
abstract class EntryPage extends Section implements KioskHeading {

    private final AnswerScreens answers;
    private @Nullable Component question;

    EntryPage(ScannedText codes, AnswerScreens answers) {
        this.answers = answers;
        addClassName("entry-page");
        var keys = new WedgeScanner();
        keys.onCode(read -> answer(codes.checkIn(read.readings())));
        add(keys);
    }

    /** Replaces the question that stood there. */
    void ask(Component next) {
        if (question != null) {
            remove(question);
        }
        question = Objects.requireNonNull(next);
        add(question);
    }

    /** Shows the answer; who is in goes back to the start, who is not may try again. */
    void answer(CheckInResult result) {
        boolean done = result instanceof Recorded || result instanceof AlreadyHere;
        answers.show(result, done ? EntryPage::goHome : () -> {});
    }

    static void goHome() {
        UI.getCurrent().navigate("");
    }

    @Override
    public Optional<String> heading() {
        return Optional.empty();
    }

    @Override
    public String subheading() {
        return getTranslation("checkin.here");
    }
}
