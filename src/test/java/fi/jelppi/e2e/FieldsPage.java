package fi.jelppi.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.opentest4j.AssertionFailedError;

/** A page of every kind of field with the keyboard of the touch screen, bundled from the sources as the build bundles them. */
final class FieldsPage {

    private static final String ADDRESS = "http://fields.test/";
    private static final Path HERE = Path.of("src/test/resources/fi/jelppi/e2e");
    private static final Path LOOKS = Path.of("src/main/resources/META-INF/resources");

    final Page page;
    final TouchKeys keys;
    private final CDPSession hand;

    private FieldsPage(Page page) {
        this.page = page;
        this.keys = new TouchKeys(page);
        this.hand = page.context().newCDPSession(page);
    }

    /** @param script what {@link #bundle} made */
    static FieldsPage open(Page page, Path script, String mode) {
        page.route(ADDRESS + "**", route -> serve(route, script));
        page.navigate(ADDRESS + "fields.html?mode=" + mode);
        return new FieldsPage(page);
    }

    /** The bundler that the front-end build has put into {@code node_modules}. */
    static Path bundle(Path folder) throws IOException, InterruptedException {
        var script = folder.resolve("fields.js");
        var log = folder.resolve("bundle.log").toFile();
        var command = List.of(
                "node",
                "node_modules/rolldown/bin/cli.mjs",
                HERE.resolve("fields.ts").toString(),
                "--format",
                "iife",
                "--file",
                script.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionFailedError("no bundle: " + Files.readString(log.toPath()));
        }
        return script;
    }

    private static void serve(Route route, Path script) {
        var path = route.request().url().substring(ADDRESS.length()).replaceFirst("\\?.*", "");
        var file = switch (path) {
            case "fields.html" -> HERE.resolve(path);
            case "fields.js" -> script;
            default -> LOOKS.resolve(path);
        };
        if (Files.exists(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Touches a field and waits for its keys. */
    Locator touch(String label) {
        var field = field(label);
        field.tap();
        keys.key("Valmis").waitFor();
        return field;
    }

    Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }

    /** What {@code change} told, in order. */
    @SuppressWarnings("unchecked")
    List<String> heard() {
        return (List<String>) page.evaluate("() => window.heard.splice(0)");
    }

    static BoundingBox box(Locator element) {
        return Objects.requireNonNull(element.boundingBox());
    }

    /** Puts fingers down, moves or lifts them; each is an {@code x,y,id}. */
    void fingers(String type, double[]... points) {
        var touches = new JsonArray();
        for (var point : points) {
            var touch = new JsonObject();
            touch.addProperty("x", point[0]);
            touch.addProperty("y", point[1]);
            touch.addProperty("id", point[2]);
            touches.add(touch);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", touches);
        hand.send("Input.dispatchTouchEvent", event);
    }

    double[] middle(String key, int finger) {
        var box = box(keys.key(key));
        return new double[] {box.x + box.width / 2, box.y + box.height / 2, finger};
    }
}
