package fi.jelppi.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.ui.Transport;
import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Registers the desk's pages, at central only (decision 0006), and gives each screen its language. */
@Component
@OnCentral
class DeskRouting implements VaadinServiceInitListener {

    /** Matches what nothing else does; the weakest route there is. */
    private static final String ANYTHING = ":path*";

    private final ObjectProvider<DeskEntry> entries;
    private final LocaleResolver languages;
    private final DeskSystemMessages messages;

    DeskRouting(ObjectProvider<DeskEntry> entries, LocaleResolver languages, DeskSystemMessages messages) {
        this.entries = entries;
        this.languages = languages;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        var configuration = RouteConfiguration.forApplicationScope();
        configuration.update(() -> register(configuration));
        init.getSource().setSystemMessagesProvider(messages);
        init.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new DeskErrorHandler()));
        init.getSource().addUIInitListener(this::prepare);
    }

    private void register(RouteConfiguration configuration) {
        configuration.setRoute("", RootView.class);
        configuration.setRoute(ANYTHING, LostView.class);
        entries.stream().forEach(entry -> configuration.setRoute(entry.path(), entry.view(), DeskFrame.class));
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            ui.setLocale(languages.resolveLocale(request.getHttpServletRequest()));
        }
        // What the browser sends comes as plain requests, so that the filter chain sees each of them.
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
    }
}
