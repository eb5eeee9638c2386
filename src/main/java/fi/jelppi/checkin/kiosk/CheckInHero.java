package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** The first tile of the home screen: showing a code there takes no touch at all. */
@org.springframework.stereotype.Component
@OnKiosk
class CheckInHero implements KioskTile {

    private final ScannedText codes;
    private final AnswerScreens answers;
    private final KioskSettings settings;
    private final OpenHere open;
    private final LocalTimes times;

    CheckInHero(ScannedText codes, AnswerScreens answers, KioskSettings settings, OpenHere open, LocalTimes times) {
        this.codes = codes;
        this.answers = answers;
        this.settings = settings;
        this.open = open;
        this.times = times;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create() {
        var ui = UI.getCurrent();
        var programme = new Span(programme(ui));
        var hero = new Hero(programme);
        hero.addClassNames("hero", "check-in");
        var words = new Div(
                programme,
                new H1(ui.getTranslation("checkin.here")),
                new Paragraph(ui.getTranslation("checkin.show-code")));
        words.addClassName("hero-words");
        hero.add(words, new ScanPanel(codes, answers, settings), ways());
        return hero;
    }

    /** The camera stays in its place and reads on. */
    @Override
    public void refresh(Component tile) {
        ((Hero) tile).programme.setText(programme(UI.getCurrent()));
    }

    private static final class Hero extends Section {

        private final Span programme;

        Hero(Span programme) {
            this.programme = programme;
        }
    }

    /** What stands beside the camera: the ways without one. */
    static Div ways() {
        var ui = UI.getCurrent();
        var ways = new Div(
                new BigButton(
                        ui.getTranslation("checkin.have-code"), Look.LIGHT, tap -> ui.navigate(CheckInPages.CODE)),
                new BigButton(
                        ui.getTranslation("checkin.no-code"), Look.OUTLINE, tap -> ui.navigate(CheckInPages.NO_CODE)));
        ways.addClassName("hero-ways");
        return ways;
    }

    private String programme(UI ui) {
        var now = open.now();
        if (!now.isEmpty()) {
            return ui.getTranslation(
                    "checkin.now", open.titleOf(now.getFirst()), times.span(now.getFirst()), now.size() - 1);
        }
        return open.next()
                .map(next -> ui.getTranslation("checkin.next", open.titleOf(next), times.time(next.start())))
                .orElseGet(() -> ui.getTranslation("checkin.nothing-today"));
    }
}
