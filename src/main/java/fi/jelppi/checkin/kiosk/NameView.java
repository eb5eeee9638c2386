package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.checkin.VisitorName;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** By own choice with first name, birth year and village; the last two may be left open. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class NameView extends EntryPage {

    private static final int OLDEST = 120;

    private final CheckIns checkIns;
    private final WhichSession which;
    private final LocalTimes times;

    NameView(CheckIns checkIns, WhichSession which, LocalTimes times, ScannedText codes, AnswerScreens answers) {
        super(codes, answers);
        this.checkIns = checkIns;
        this.which = which;
        this.times = times;
        var privacy = new Div(getTranslation("checkin.name.privacy"));
        privacy.addClassName("privacy");
        add(privacy);
        ask(new TextEntry(
                getTranslation("checkin.name.first"),
                "",
                TextKind.NAME,
                name -> askYear(name, "checkin.name.year-help")));
    }

    private void askYear(String name, String helpKey) {
        ask(new KeyEntry(
                        getTranslation("checkin.name.year"),
                        getTranslation(helpKey),
                        EntryKind.YEAR,
                        typed -> takeYear(name, Integer.parseInt(typed)))
                .or(skip(() -> askVillage(name, null))));
    }

    private void takeYear(String name, int year) {
        int now = Year.from(times.today()).getValue();
        if (year < now - OLDEST || year > now) {
            askYear(name, "checkin.name.year-wrong");
        } else {
            askVillage(name, year);
        }
    }

    private void askVillage(String name, @Nullable Integer year) {
        ask(new TextEntry(
                        getTranslation("checkin.name.village"),
                        getTranslation("checkin.name.village-help"),
                        TextKind.NAME,
                        village -> checkIn(new VisitorName(name, year, village)))
                .or(skip(() -> checkIn(new VisitorName(name, year, null)))));
    }

    private void checkIn(VisitorName name) {
        which.askAnd(this::ask, session -> answer(checkIns.named(name, session)));
    }

    private BigButton skip(Runnable onTap) {
        return new BigButton(getTranslation("shared.skip"), Look.QUIET, tap -> onTap.run());
    }
}
