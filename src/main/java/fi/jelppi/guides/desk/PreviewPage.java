package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.About;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.screen.GuidePath;
import fi.jelppi.guides.screen.PhoneCode;
import fi.jelppi.guides.screen.StepCard;
import fi.jelppi.guides.screen.StepList;
import fi.jelppi.guides.screen.StepWords;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a step as a hall's screen has it, with its frame and in the language of the text. Its buttons do nothing. */
final class PreviewPage {

    private final Editing editing;
    private final GuideId id;
    private final Locale language;
    private final StepWords words;
    private final PreviewFrame frame;

    PreviewPage(Editing editing, GuideId id, Locale language) {
        this.editing = editing;
        this.id = id;
        this.language = language;
        this.words = new StepWords(this::say, editing.pictures());
        this.frame = new PreviewFrame(this::say, language);
    }

    /** @param about null while the Finnish text does not say it */
    Div of(GuideText text, Step at, @Nullable About about) {
        var path = GuidePath.to(text, at);
        var steps = new StepList(say("guides.kiosk.steps"));
        steps.show(path, language);
        var columns = new Div(steps, card(text, at, path, about), side(at));
        columns.addClassName("guide-columns");
        var guide = new Section(columns);
        guide.addClassName("guide-page");
        var page = new Div(guide);
        page.addClassName("page");
        var screen = new Div(
                frame.header(text.title(), about == null ? "" : words.checked(about, language)),
                new Main(page),
                frame.footer());
        screen.addClassName("kiosk");
        return screen;
    }

    private String say(String key, Object... parts) {
        return UI.getCurrentOrThrow().getTranslation(language, key, parts);
    }

    private StepCard card(GuideText text, Step at, GuidePath path, @Nullable About about) {
        var card = new StepCard(words.place(path), at.heading(), language);
        var body = at.equals(text.first())
                ? words.opening(new Told(language, text), language, about == null ? 1 : about.minutes())
                : words.body(text, at);
        body.forEach(card::add);
        card.add(at.isEnd() ? end(text, at, about) : ways(text, at));
        return card;
    }

    private Div ways(GuideText text, Step at) {
        var ways = StepCard.ways();
        at.choices().forEach(choice -> ways.add(new BigButton(choice.label(), Look.MAIN)));
        back(text, at).ifPresent(ways::add);
        text.after(at).ifPresent(next -> ways.add(button("guides.kiosk.next", Look.MAIN)));
        return ways;
    }

    private Optional<BigButton> back(GuideText text, Step at) {
        return at.equals(text.first()) ? Optional.empty() : Optional.of(button("guides.kiosk.back", Look.QUIET));
    }

    private Component end(GuideText text, Step at, @Nullable About about) {
        if (about != null && about.theme() == Theme.WELLBEING) {
            var ways = StepCard.ways();
            back(text, at).ifPresent(ways::add);
            ways.add(button("support.help.title", Look.MAIN), button("guides.kiosk.to-list", Look.QUIET));
            return ways;
        }
        var answers = StepCard.ways();
        back(text, at).ifPresent(answers::add);
        answers.add(
                button("guides.kiosk.worked.yes", Look.MAIN),
                button("guides.kiosk.worked.partly", Look.QUIET),
                button("guides.kiosk.worked.no", Look.QUIET));
        var question = at.isWithoutService() ? "guides.kiosk.helped" : "guides.kiosk.worked";
        var end = new Div(StepCard.question(say(question)), answers);
        end.addClassName("guide-end");
        return end;
    }

    private Section side(Step at) {
        var side = new Section();
        side.addClassName("guide-side");
        var service = at.service();
        if (service == null) {
            var page = editing.node().publicBaseUrl().resolve("/guides/" + id);
            side.add(new PhoneCode(
                    editing.codes(), say("guides.kiosk.take"), page.toString(), say("guides.kiosk.take.qr")));
        } else {
            side.add(PhoneCode.of(editing.codes(), this::say, service), window());
        }
        var prints = new Div(button("guides.kiosk.print", Look.QUIET), button("guides.kiosk.print-step", Look.QUIET));
        prints.addClassName("guide-prints");
        side.add(prints, button("guides.kiosk.to-list", Look.QUIET));
        return side;
    }

    private Section window() {
        var window = new Section(button("guides.window.here", Look.QUIET), new Paragraph(say("guides.window.cleared")));
        window.addClassName("guide-window");
        return window;
    }

    private BigButton button(String key, Look look) {
        return new BigButton(say(key), look);
    }
}
