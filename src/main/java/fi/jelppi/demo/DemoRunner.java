package fi.jelppi.demo;

import fi.jelppi.shared.OnCentral;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Central says that it is ready only after the demo data is there. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final DemoData data;

    DemoRunner(DemoData data) {
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!data.isLoaded()) {
            LOG.info("Loading demo data");
            data.load();
            LOG.info("Demo data is loaded");
        }
        data.openToday();
    }
}
