package fi.jelppi.guides.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import fi.jelppi.guides.window.ServiceWindow.State;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A window is as long as its connection, from whichever side that ends. */
@Timeout(20)
class ServiceWindowTest {

    private static final URI SERVICE = URI.create("https://www.vero.fi/omavero?kieli=fi");

    @TempDir
    Path folder;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();

    @Test
    void asksForTheServiceWithTheHostsOfItsGuide() throws Exception {
        try (var launcher = new SomeLauncher(folder);
                var window = open(launcher);
                var asked = launcher.asked()) {
            assertThat(asked.hear()).isEqualTo("open vero.fi,www.vero.fi https://www.vero.fi/omavero?kieli=fi");
            assertThat(window.state()).isEqualTo(State.OPENING);
            asked.say("opened");
            assertThat(next()).isEqualTo(State.OPEN);
        }
    }

    /** Whoever left a page of their bank open must not be kept there by a printer or a stick. */
    @Test
    void newsOfFilesAreNoSignOfAnybody() throws Exception {
        try (var launcher = new SomeLauncher(folder);
                var window = open(launcher);
                var asked = launcher.asked()) {
            var news = new LinkedBlockingQueue<List<VisitFile>>();
            var unwatch = window.watchFiles(() -> news.add(window.files().all()));
            asked.say("opened");
            asked.say("stick no");
            asked.say("file 1 pdf 3100 YS5wZGY=");
            asked.say("busy");
            assertThat(next()).isEqualTo(State.OPEN);
            assertThat(next()).as("somebody is busy").isEqualTo(State.OPEN);
            assertThat(news).hasSize(2).last().asInstanceOf(LIST).hasSize(1);
            unwatch.run();
            asked.say("printed 1");
            asked.say("stick yes");
            asked.close();
            assertThat(next()).isEqualTo(State.CLOSED);
            assertThat(window.files().hasStick()).isTrue();
            assertThat(news).hasSize(2);
        }
    }

    @Test
    void closingItEndsTheConnection() throws Exception {
        try (var launcher = new SomeLauncher(folder);
                var window = open(launcher);
                var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            next();
            window.close();
            assertThat(asked.hear()).as("what the launcher hears").isNull();
            assertThat(next()).isEqualTo(State.CLOSED);
        }
    }

    @Test
    void isClosedWhenTheLauncherHasGone() throws Exception {
        try (var launcher = new SomeLauncher(folder);
                var window = open(launcher);
                var asked = launcher.asked()) {
            asked.say("opened");
            next();
            asked.close();
            assertThat(next()).isEqualTo(State.CLOSED);
            assertThat(window.state().isGoingOn()).isFalse();
        }
    }

    @Test
    void isRefusedWhenTheLauncherKnowsAReason() throws Exception {
        try (var launcher = new SomeLauncher(folder);
                var window = open(launcher);
                var asked = launcher.asked()) {
            asked.say("refused the service is not on this machine's list");
            assertThat(next()).isEqualTo(State.REFUSED);
            asked.close();
            assertThat(window.state()).isEqualTo(State.REFUSED);
        }
    }

    @Test
    void isRefusedWhereThereIsNoLauncher() throws Exception {
        var window = ServiceWindow.open(folder.resolve("nobody.sock"), List.of("vero.fi"), SERVICE);
        window.watch(states::add);
        if (window.state() != State.REFUSED) {
            assertThat(next()).isEqualTo(State.REFUSED);
        }
    }

    private ServiceWindow open(SomeLauncher launcher) {
        var socket = launcher.properties().window();
        var window = ServiceWindow.open(Objects.requireNonNull(socket), List.of("vero.fi", "www.vero.fi"), SERVICE);
        window.watch(states::add);
        return window;
    }

    private State next() throws InterruptedException {
        var state = states.poll(10, TimeUnit.SECONDS);
        assertThat(state).as("the next state").isNotNull();
        return Objects.requireNonNull(state);
    }
}
