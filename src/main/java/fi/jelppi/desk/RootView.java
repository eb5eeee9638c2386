package fi.jelppi.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Central's bare address leads to the public pages. The address itself belongs to Vaadin, whose requests go to it. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class RootView extends Div implements BeforeEnterObserver {

    private static final String PUBLIC_PAGES = "/t";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardToUrl(PUBLIC_PAGES);
    }
}
