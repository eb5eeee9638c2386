package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.screen.GuidePath;
import fi.jelppi.guides.screen.StepCard;
import fi.jelppi.guides.screen.StepList;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.HelpTopic;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A guide: one step on the screen, the way through it on the left, one's own phone on the right. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class GuideView extends Section implements HasPatience, KioskHeading, BeforeEnterObserver {

    private final GuideWords words;
    private final GuideSide side;
    private final GuideVisit visit = GuideVisit.current();
    private final @Nullable Guide guide;
    private final Div screen = new Div();
    private final StepList steps = new StepList(GuideWords.text("guides.kiosk.steps"));
    private Section card = new Section();

    GuideView(Guides guides, GuideWords words, GuideSide.Maker sides) {
        this.words = words;
        guide = visit.open().flatMap(guides::find).orElse(null);
        side = sides.make();
        addClassName("guide-page");
        screen.addClassName("guide-columns");
        if (guide != null) {
            if (visit.trail().isEmpty()) {
                visit.go(guide.in(getLocale()).text().first().name());
            }
            screen.add(steps, card, side);
            add(screen, side.paper());
            show(guide);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (guide == null) {
            event.forwardTo(GuideListView.class);
        }
    }

    private void show(Guide open) {
        var told = open.in(getLocale());
        var text = told.text();
        var at = text.step(visit.trail().getLast()).orElseGet(text::first);
        visit.reads(at, getLocale());
        topic(open, text, at).keep();
        var path = GuidePath.of(text, visit.trail(), at);
        var next = card(open, told, at, path);
        side.show(open, told, at);
        steps.show(path, told.language());
        screen.replace(card, next);
        card = next;
    }

    /** What a coach is told when the visitor wants it told. */
    private static HelpTopic topic(Guide open, GuideText shown, Step at) {
        var finnish = open.in(Languages.FINNISH).text();
        return new HelpTopic(
                place(shown, at), place(finnish, finnish.step(at.name()).orElse(at)), GuideRoutes.ONE);
    }

    private static String place(GuideText text, Step at) {
        return text.title() + " · " + (text.steps().indexOf(at) + 1) + ". " + at.heading();
    }

    private Section card(Guide open, Told told, Step at, GuidePath path) {
        var card = new StepCard(words.place(path), at.heading(), told.language());
        var body = visit.trail().size() == 1
                ? words.opening(told, getLocale(), open.about().minutes())
                : words.body(told.text(), at);
        body.forEach(card::add);
        card.add(at.isEnd() ? end(open, at) : ways(open, told, at));
        if (visit.trail().size() > 1) {
            card.comeForward();
        }
        return card;
    }

    /** Whoever looks for help in need is not asked whether it worked. */
    private Div end(Guide open, Step at) {
        var back = visit.trail().size() > 1 ? back(open) : null;
        if (open.about().theme() == Theme.WELLBEING) {
            return GuideEnd.withoutQuestion(words, side, back);
        }
        var question = at.isWithoutService() ? "guides.kiosk.helped" : "guides.kiosk.worked";
        return new GuideEnd(words, side, back, new GuideEnd.Wishes(question, visit::said, () -> again(open)));
    }

    private Div ways(Guide open, Told told, Step at) {
        var ways = StepCard.ways();
        at.choices().forEach(choice -> ways.add(on(choice.label(), open, choice.to())));
        if (visit.trail().size() > 1) {
            ways.add(back(open));
        }
        told.text().after(at).ifPresent(next -> ways.add(on(getTranslation("guides.kiosk.next"), open, next.name())));
        return ways;
    }

    private BigButton on(String words, Guide open, String step) {
        return new BigButton(words, Look.MAIN, tap -> go(open, step));
    }

    private BigButton back(Guide open) {
        return new BigButton(getTranslation("guides.kiosk.back"), Look.QUIET, tap -> {
            visit.back();
            show(open);
        });
    }

    private void again(Guide open) {
        visit.again();
        go(open, open.in(getLocale()).text().first().name());
    }

    private void go(Guide open, String step) {
        visit.go(step);
        show(open);
    }

    @Override
    public Optional<String> heading() {
        return Optional.ofNullable(guide)
                .map(open -> open.in(getLocale()).text().title());
    }

    @Override
    public String subheading() {
        return guide == null ? "" : words.checked(guide, getLocale());
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
