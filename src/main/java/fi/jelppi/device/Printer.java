package fi.jelppi.device;

import fi.jelppi.kiosk.spi.HallPrinter;
import fi.jelppi.shared.OnKiosk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The hall's printer, which CUPS knows as {@code jelppi}; asked once a minute, because CUPS may be slow. */
@Component
@OnKiosk
public class Printer implements HallPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(Printer.class);
    private static final long PATIENCE_SECONDS = 5;
    private static final String READY = "ready";

    private final String[] question;
    private volatile String state = "";

    @Autowired
    Printer() {
        this("lpstat", "-p", "jelppi");
    }

    Printer(String... question) {
        this.question = question;
    }

    /** {@code ready}, {@code stopped}, or empty when there is none; at most a minute old. */
    public String state() {
        return state;
    }

    @Override
    public boolean isReady() {
        return state.equals(READY);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() throws InterruptedException {
        state = read();
    }

    private String read() throws InterruptedException {
        var asking = new ProcessBuilder(question).redirectErrorStream(true);
        asking.environment().put("LC_ALL", "C");
        try {
            var asked = asking.start();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return "stopped";
            }
            var said = new String(asked.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8);
            return asked.exitValue() == 0 ? word(said.toLowerCase(Locale.ROOT)) : "";
        } catch (IOException e) {
            LOG.debug("there is no CUPS to ask: {}", e.getMessage());
            return "";
        }
    }

    private static String word(String said) {
        return said.contains("disabled") || said.contains("not accepting") ? "stopped" : READY;
    }
}
