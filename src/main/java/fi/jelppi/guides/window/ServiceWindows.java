package fi.jelppi.guides.window;

import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Step;
import fi.jelppi.shared.OnKiosk;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The machine's one window for e-services. */
@Component
@OnKiosk
public class ServiceWindows {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceWindows.class);

    private final WindowProperties properties;
    private @Nullable ServiceWindow last;

    public ServiceWindows(WindowProperties properties) {
        this.properties = properties;
    }

    /**
     * Only the machine's own screen can show one; the hall's other tablets cannot.
     *
     * @param address of the browser that asks, a number; null when nobody knows it
     */
    public boolean isOfferedTo(@Nullable String address) {
        return properties.window() != null && isThisMachine(address);
    }

    /**
     * Opens the service of a step, and closes what was open before.
     *
     * @return empty when this machine has no windows, or the step leads to nothing that may open
     */
    public Optional<ServiceWindow> open(Guide guide, Step at) {
        var launcher = properties.window();
        var service = at.service();
        if (launcher == null || service == null) {
            return Optional.empty();
        }
        if (!guide.about().leadsToService(service.address())) {
            LOG.warn("the guide {} leads to what no window may open", guide.id());
            return Optional.empty();
        }
        var window = ServiceWindow.open(launcher, guide.about().hosts(), service.address());
        replace(window);
        return Optional.of(window);
    }

    private synchronized void replace(ServiceWindow window) {
        if (last != null) {
            last.close();
        }
        last = window;
    }

    private static boolean isThisMachine(@Nullable String address) {
        try {
            return address != null && InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
