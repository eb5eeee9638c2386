package fi.jelppi.kiosk;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.kiosk.spi.CoachPage;
import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.i18n.Languages;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Registers the touch screen's pages, on kiosks only (decision 0006), and starts each visit in Finnish. */
@Component
@OnKiosk
class KioskRouting implements VaadinServiceInitListener {

    /** Matches what nothing else does; the weakest route there is. */
    private static final String ANYTHING = ":path*";

    private static final String GREETED = "jelppi.greeted";

    private final ObjectProvider<KioskRoute> routes;
    private final ObjectProvider<CoachPage> coachPages;
    private final LockGuard guard;

    KioskRouting(ObjectProvider<KioskRoute> routes, ObjectProvider<CoachPage> coachPages, LockGuard guard) {
        this.routes = routes;
        this.coachPages = coachPages;
        this.guard = guard;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        var configuration = RouteConfiguration.forApplicationScope();
        configuration.update(() -> register(configuration));
        init.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new CalmErrorHandler()));
        init.getSource().addUIInitListener(start -> {
            greet(start.getUI().getSession());
            guard.watch(start.getUI());
        });
    }

    private void register(RouteConfiguration configuration) {
        configuration.setRoute("", HomeView.class, KioskFrame.class);
        configuration.setRoute(ANYTHING, LostView.class);
        routes.stream().forEach(route -> configuration.setRoute(route.path(), route.view(), KioskFrame.class));
        configuration.setRoute(StatementView.PATH, StatementView.class, KioskFrame.class);
        configuration.setRoute(ClosedView.PATH, ClosedView.class, KioskFrame.class);
        configuration.setRoute(CoachPages.PIN, PinView.class, KioskFrame.class);
        coachPages.stream()
                .forEach(page ->
                        configuration.setRoute(page.path(), page.view(), List.of(CoachFrame.class, KioskFrame.class)));
    }

    /** What the browser prefers is this machine's setting, not the visitor's wish; that one a chip tells. */
    private static void greet(VaadinSession session) {
        if (session.getAttribute(GREETED) == null) {
            session.setAttribute(GREETED, true);
            session.setLocale(Languages.FINNISH);
        }
    }
}
