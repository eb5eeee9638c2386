package fi.jelppi.e2e;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, headless; Playwright fetches none. */
public final class Browser implements AutoCloseable {

    public static final int LAPTOP_WIDTH = 1280;
    public static final int LAPTOP_HEIGHT = 800;

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 780;

    private static final int TABLET_WIDTH = 820;
    private static final int TABLET_HEIGHT = 1180;

    /** What is there comes back at once; so long may a node and a browser take on a machine that is busy. */
    private static final double PATIENCE_MS = 90_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @param camera a film that is played before the camera; null for a machine without one */
    public static Browser open(@Nullable Path camera) {
        return camera == null
                ? with(List.of())
                : with(List.of(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + camera));
    }

    /** On a machine with a camera and a microphone that no page may use. */
    static Browser refusingDevices() {
        return with(List.of("--use-fake-device-for-media-stream", "--deny-permission-prompts"));
    }

    /** On a machine with a made-up camera and microphone that every page may use. */
    public static Browser withMadeUpDevices() {
        return with(List.of("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"));
    }

    private static Browser with(List<String> devices) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = new ArrayList<>(
                List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--mute-audio"));
        arguments.addAll(devices);
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("jelppi.chromium", "/usr/bin/chromium")))
                .setArgs(arguments);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A new visitor: nothing of another one is left. */
    public Page page(int width, int height) {
        return visitor(screen(width, height));
    }

    /** A new visitor with fingers. */
    Page touchScreen(int width, int height) {
        return visitor(screen(width, height).setHasTouch(true));
    }

    /** A new visitor who takes the throw-away certificates of stand-ins as they are. */
    public Page trustingPage() {
        return visitor(screen(LAPTOP_WIDTH, LAPTOP_HEIGHT).setIgnoreHTTPSErrors(true));
    }

    /** The same on a telephone. */
    Page trustingPhone() {
        return visitor(screen(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true).setIgnoreHTTPSErrors(true));
    }

    /** The same on a tablet, upright. */
    Page trustingTablet() {
        return visitor(screen(TABLET_WIDTH, TABLET_HEIGHT).setHasTouch(true).setIgnoreHTTPSErrors(true));
    }

    private Page visitor(com.microsoft.playwright.Browser.NewContextOptions screen) {
        var page = browser.newContext(screen).newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions screen(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fi-FI")
                .setViewportSize(width, height);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
