package fi.jelppi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeskErrorHandlerTest {

    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    @Timeout(30)
    void endsWhenItsOwnWordsFail() {
        // As in a node that stops: the texts' provider is gone before the sessions are.
        MockVaadin.setup(new Routes(), () -> new MockedUI() {
            @Override
            public String getTranslation(String key, Object... parameters) {
                asked.incrementAndGet();
                throw new IllegalStateException("closed already");
            }
        });
        VaadinSession.getCurrent().setErrorHandler(new DeskErrorHandler());
        UI.getCurrent().access(() -> {
            throw new IllegalStateException("first failure");
        });

        MockVaadin.clientRoundtrip(true);

        assertThat(asked).hasValue(1);
    }
}
