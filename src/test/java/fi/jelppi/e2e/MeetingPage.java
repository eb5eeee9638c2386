package fi.jelppi.e2e;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A plain page with the meeting's component in it, as the static file is served; no application behind it. */
final class MeetingPage {

    private static final Path HTML = Path.of("src/test/resources/fi/jelppi/e2e/meeting.html");
    private static final Path SCRIPT = Path.of("frontend/jitsi-meeting/jitsi-meeting.js");

    final Page page;

    private MeetingPage(Page page) {
        this.page = page;
    }

    /** On loopback, as the browser lets only pages of this machine ask another server of this machine. */
    static HttpServer host() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, HTML, "text/html"));
        server.createContext("/jitsi-meeting.js", exchange -> send(exchange, SCRIPT, "text/javascript"));
        server.start();
        return server;
    }

    private static void send(HttpExchange exchange, Path file, String type) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    static MeetingPage open(Page page, HttpServer host) {
        page.navigate("http://127.0.0.1:" + host.getAddress().getPort() + "/");
        page.waitForFunction("() => customElements.get('jitsi-meeting')");
        return new MeetingPage(page);
    }

    /** Sets attributes, and the property {@code jwt}. */
    MeetingPage with(Map<String, String> settings) {
        page.evaluate("""
                settings => {
                  const meeting = document.querySelector('jitsi-meeting');
                  for (const [name, value] of Object.entries(settings)) {
                    name === 'jwt' ? meeting.jwt = value : meeting.setAttribute(name, value);
                  }
                }""", settings);
        return this;
    }

    /** Calls a method without waiting for its end. */
    MeetingPage call(String call) {
        page.evaluate("() => { void document.querySelector('jitsi-meeting')." + call + "; }");
        return this;
    }

    /** What the next event says that meets a condition; what came before it is forgotten. */
    @SuppressWarnings("unchecked")
    Map<String, Object> hears(String condition) {
        var found = page.waitForFunction("""
                condition => {
                  const met = new Function('e', `return ${condition}`);
                  const at = window.heard.findIndex(met);
                  return at < 0 ? null : window.heard.splice(0, at + 1)[at];
                }""", condition);
        return (Map<String, Object>) found.jsonValue();
    }

    Map<String, Object> state(String state) {
        return hears("e.event === 'state' && e.state === '" + state + "'");
    }

    MeetingPage fails(String why) {
        hears("e.event === 'failed' && e.why === '" + why + "'");
        return this;
    }

    /** Names of what is kept in the page's storage. */
    @SuppressWarnings("unchecked")
    List<String> stored() {
        return (List<String>) page.evaluate("() => Object.keys(localStorage)");
    }

    int frames() {
        return (int) page.evaluate(
                "() => document.querySelector('jitsi-meeting').shadowRoot.querySelectorAll('iframe').length");
    }
}
