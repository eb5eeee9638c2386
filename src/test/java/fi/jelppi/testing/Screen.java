package fi.jelppi.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import org.springframework.context.ApplicationContext;

/** A browser without a browser: one visitor's screen on the running application, until {@link #close}. */
public final class Screen implements AutoCloseable {

    private Screen() {}

    /** Routes are those that the role registers itself. */
    public static Screen open(ApplicationContext context) {
        var servlet = new MockSpringServlet(new Routes(), context, UI::new);
        MockVaadin.setup(UI::new, servlet);
        return new Screen();
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
