package fi.jelppi.e2e;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of fields, bundled once, on a new touch screen for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithFields {

    @SuppressWarnings("NullAway.Init")
    private Path script;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        script = FieldsPage.bundle(folder);
        browser = Browser.open(null);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    FieldsPage fields() {
        return fields(1280, 800, "auto");
    }

    FieldsPage fields(int width, int height, String mode) {
        return FieldsPage.open(browser.touchScreen(width, height), script, mode);
    }

    static void press(FieldsPage fields, String... keys) {
        for (var key : keys) {
            fields.page.keyboard().press(key);
        }
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** As fast as a person, so that it is not taken for a scanner. */
    static Keyboard.TypeOptions slowly() {
        return new Keyboard.TypeOptions().setDelay(120);
    }
}
