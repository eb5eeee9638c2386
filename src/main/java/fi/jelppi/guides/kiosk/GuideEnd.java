package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.figures.Worked;
import fi.jelppi.guides.screen.StepCard;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "Onnistuiko?", or whether it helped: whoever did not get there is led to somebody who helps. */
class GuideEnd extends Div {

    /**
     * What is asked, and what a tap here does elsewhere.
     *
     * @param question key of its text
     * @param again the guide once more
     */
    record Wishes(String question, Consumer<Worked> said, Runnable again) {}

    private final GuideWords words;
    private final GuideSide side;
    private final Wishes wishes;

    /** @param back null at the only step */
    GuideEnd(GuideWords words, GuideSide side, @Nullable BigButton back, Wishes wishes) {
        this.words = words;
        this.side = side;
        this.wishes = wishes;
        addClassName("guide-end");
        var answers = StepCard.ways(
                new BigButton(getTranslation("guides.kiosk.worked.yes"), Look.MAIN, tap -> done()),
                new BigButton(getTranslation("guides.kiosk.worked.partly"), Look.QUIET, tap -> helped(Worked.PARTLY)),
                new BigButton(getTranslation("guides.kiosk.worked.no"), Look.QUIET, tap -> helped(Worked.NO)));
        if (back != null) {
            answers.addComponentAsFirst(back);
        }
        add(StepCard.question(getTranslation(wishes.question())), answers);
    }

    /** Only where one goes from here. */
    static Div withoutQuestion(GuideWords words, GuideSide side, @Nullable BigButton back) {
        var ways = StepCard.ways();
        if (back != null) {
            ways.add(back);
        }
        side.help(Look.MAIN).ifPresent(ways::add);
        ways.add(words.toList(Look.QUIET));
        return ways;
    }

    private void done() {
        wishes.said().accept(Worked.YES);
        removeAll();
        add(new Paragraph(getTranslation("guides.kiosk.well-done")), StepCard.ways(words.toList(Look.MAIN)));
    }

    private void helped(Worked answer) {
        wishes.said().accept(answer);
        removeAll();
        var ways = StepCard.ways();
        side.help(Look.MAIN).ifPresent(ways::add);
        ways.add(
                new BigButton(
                        getTranslation("guides.kiosk.again"),
                        Look.QUIET,
                        tap -> wishes.again().run()),
                words.toList(Look.QUIET));
        add(new Paragraph(getTranslation("guides.kiosk.not-alone")), ways);
    }
}
