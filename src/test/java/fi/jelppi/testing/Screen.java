package fi.jelppi.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser without a browser: one visitor's screen on the running application, until {@link #close}. */
public final class Screen implements AutoCloseable {

    private Screen() {}

    /** Routes are those that the role registers itself. */
    public static Screen open(ApplicationContext context) {
        var servlet = new MockSpringServlet(new Routes(), context, UI::new);
        MockVaadin.setup(UI::new, servlet);
        bridgeLogin();
        return new Screen();
    }

    /** Guards of views ask the request, which here knows nothing of Spring Security. */
    private static void bridgeLogin() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && VaadinServletRequest.getCurrent().getRequest() instanceof FakeRequest request) {
            request.setUserPrincipalInt(login);
            request.setUserInRole((principal, role) ->
                    login.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority())));
        }
    }

    /** Goes to a page as by its address. */
    public void go(String path) {
        UI.getCurrent().navigate(path);
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }
}
