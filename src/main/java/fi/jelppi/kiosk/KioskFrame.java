package fi.jelppi.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.FooterLink;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.kiosk.spi.ScreenNews;
import fi.jelppi.kiosk.spi.ScreenPatience;
import fi.jelppi.kiosk.spi.VisitEnding;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.PageTools;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is always there: where I am, the language, Aa, the connection in words, the end of the visit, and keys to write with. */
@AnonymousAllowed
class KioskFrame extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    /** A node is back within seconds. */
    private static final int RECONNECT_MS = 2000;

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final PageTools tools = new PageTools();
    private final IdleWatch idle = new IdleWatch();
    private final Div page = new Div();
    private final FrameStage stage = new FrameStage(page);
    private final KioskHeader header;
    private final KioskFooter footer;
    private final AttractScreen attract = new AttractScreen();
    private final NoticeBanner notice = new NoticeBanner();
    private final HallPulse pulse;
    private final KioskSettings settings;
    private boolean closed;
    private PageKind kind = PageKind.START;
    private Patience patience = Patience.SHORT;
    private @Nullable Registration listening;

    /** How this machine is used, and what it tells of itself. */
    @Component
    @OnKiosk
    record Machine(KioskSettings settings, KioskProperties properties, ScreenNews news) {}

    KioskFrame(HallPulse pulse, Machine machine, ObjectProvider<FooterLink> links) {
        this.pulse = pulse;
        this.settings = machine.settings();
        header = new KioskHeader(tools);
        footer = new KioskFooter(links.stream().toList());
        addClassName("kiosk");
        page.addClassName("page");
        var keyboard = new OnScreenKeyboard(machine.properties().onScreenKeyboard());
        var main = new Main(page, stage);
        add(tools, idle, header, new LostConnection(), new ForeignText(), notice, main, footer, keyboard, attract);
        tellOn(machine.news());
    }

    /** A touch is told at once and then not again for a minute. */
    private void tellOn(ScreenNews news) {
        getElement()
                .addEventListener("pointerdown", touch -> news.touched())
                .debounce((int) QUIET.toMillis(), DebouncePhase.LEADING);
        getElement().addEventListener("code-read", read -> news.touched());
        var state = "event.detail.state";
        getElement()
                .addEventListener(
                        "camera-state",
                        now -> news.camera(now.getEventData().path(state).asString("")))
                .addEventData(state);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        page.getElement().removeAllChildren();
        stage.removeAll();
        if (view != null) {
            page.getElement().appendChild(view.getElement());
        }
        header.heading(view instanceof KioskHeading heading ? heading : null);
        closed = view instanceof ClosedView;
        setClassName("closed", closed);
        header.home(view instanceof HomeView || closed);
        patience = view instanceof HasPatience own ? own.patience() : Patience.SHORT;
        if (isAttached()) {
            header.hush();
            show(pulse.now());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        kind = PageKind.of(event.getLocation().getPath());
        // Nothing but check-in on the screen; from a page beside it there must be a way back.
        setClassName("event-mode", kind == PageKind.START && settings.isOn(KioskSettings.Switch.EVENT_MODE));
        idle.watch(kind, patience);
        // A browser leaves the next page where the one before was scrolled to.
        header.scrollIntoView(Block.START);
        show(pulse.now());
    }

    /** The browser's own title says where the machine stands, never where the visitor is. */
    @Override
    public String getPageTitle() {
        return getTranslation("kiosk.title", pulse.now().place());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ComponentUtil.setData(ui, KioskStage.class, stage);
        ComponentUtil.setData(ui, VisitEnding.class, idle::end);
        ComponentUtil.setData(ui, ScreenPatience.class, idle);
        tools.language(ui.getLocale().toLanguageTag());
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MS);
        Comfort.current().apply(tools);
        show(pulse.now());
        listening = pulse.listen(state -> ui.access(() -> {
            show(state);
            openOrClose(ui, state);
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(listening).remove();
    }

    /** A visitor in the middle of something loses it: nothing of it may stand there when the kiosk opens again. */
    private void openOrClose(UI ui, HallState state) {
        if (closed && !state.locked()) {
            ui.navigate(HomeView.class);
        } else if (!closed && state.locked() && (kind == PageKind.START || kind == PageKind.VISIT)) {
            boolean visit = kind == PageKind.VISIT;
            ui.navigate(ClosedView.class);
            if (visit) {
                idle.end();
            }
        }
    }

    private void show(HallState state) {
        header.show(state);
        footer.show(state);
        attract.show(state);
        notice.show(kind == PageKind.START ? state.notice() : "");
    }
}
