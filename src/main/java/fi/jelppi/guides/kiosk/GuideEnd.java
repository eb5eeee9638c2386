package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** "Onnistuiko?": whoever did not get there is led to somebody who helps. */
class GuideEnd extends Div {

    private final GuideWords words;
    private final GuideSide side;

    GuideEnd(GuideWords words, GuideSide side, BigButton back, Runnable again) {
        this.words = words;
        this.side = side;
        addClassName("guide-end");
        var question = new Paragraph(getTranslation("guides.kiosk.worked"));
        question.addClassName("guide-question");
        add(
                question,
                ways(
                        back,
                        new BigButton(getTranslation("guides.kiosk.worked.yes"), Look.MAIN, tap -> done()),
                        new BigButton(getTranslation("guides.kiosk.worked.partly"), Look.QUIET, tap -> helped(again)),
                        new BigButton(getTranslation("guides.kiosk.worked.no"), Look.QUIET, tap -> helped(again))));
    }

    private static Div ways(Component... buttons) {
        var ways = new Div(buttons);
        ways.addClassName("guide-ways");
        return ways;
    }

    private void done() {
        removeAll();
        add(new Paragraph(getTranslation("guides.kiosk.well-done")), ways(words.toList(Look.MAIN)));
    }

    private void helped(Runnable again) {
        removeAll();
        var ways = ways();
        side.help(Look.MAIN).ifPresent(ways::add);
        ways.add(
                new BigButton(getTranslation("guides.kiosk.again"), Look.QUIET, tap -> again.run()),
                words.toList(Look.QUIET));
        add(new Paragraph(getTranslation("guides.kiosk.not-alone")), ways);
    }
}
