package fi.jelppi.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.CurrentCoach.Coach;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Frame of the coach's pages: no page of it without a right PIN. */
@AnonymousAllowed
@ParentLayout(KioskFrame.class)
class CoachFrame extends Div implements RouterLayout, BeforeEnterObserver, KioskHeading {

    private static final int KEYS_EVERY_MS = 5000;

    private final CoachSession coaches;
    private final HallPulse pulse;
    private final Nav pages = new Nav();
    private final Map<Class<?>, BigButton> ways = new HashMap<>();
    private final Div content = new Div();
    private @Nullable Registration watching;

    CoachFrame(CoachSession coaches, HallPulse pulse, ObjectProvider<CoachPage> coachPages) {
        this.coaches = coaches;
        this.pulse = pulse;
        addClassName("coach");
        pages.addClassName("coach-pages");
        pages.getElement().setAttribute("aria-label", getTranslation("kiosk.coach.title"));
        content.addClassName("coach-content");
        coachPages.stream().sorted(Comparator.comparingInt(CoachPage::order)).forEach(this::offer);
        pages.add(new BigButton(getTranslation("kiosk.coach.close"), Look.QUIET, tap -> leave()));
        add(pages, content);
        getElement().addEventListener("click", tap -> coaches.stayAwake());
        getElement().addEventListener("keydown", key -> coaches.stayAwake()).throttle(KEYS_EVERY_MS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (coaches.current().isEmpty()) {
            event.forwardTo(PinView.class);
        } else {
            coaches.stayAwake();
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
            ways.forEach((view, way) -> markHere(way, view.isInstance(page)));
        }
    }

    /** Ends with the pulse of the hall, so a page left open closes by itself. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = pulse.onBeat(() -> ui.access(() -> {
            if (coaches.current().isEmpty()) {
                leave();
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private void offer(CoachPage page) {
        var way = new BigButton(
                getTranslation(page.labelKey()), Look.QUIET, tap -> getUI().ifPresent(ui -> ui.navigate(page.path())));
        ways.put(page.view(), way);
        pages.add(way);
    }

    private static void markHere(BigButton way, boolean here) {
        way.setClassName("here", here);
        if (here) {
            way.getElement().setAttribute("aria-current", "page");
        } else {
            way.getElement().removeAttribute("aria-current");
        }
    }

    private void leave() {
        coaches.close();
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    @Override
    public Optional<String> heading() {
        return Optional.of(getTranslation("kiosk.coach.title"));
    }

    @Override
    public String subheading() {
        return coaches.current().map(Coach::name).orElse("");
    }
}
