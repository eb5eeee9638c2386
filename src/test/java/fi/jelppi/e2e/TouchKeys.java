package fi.jelppi.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** The keyboard on a page, used with a finger by the names of its keys. */
final class TouchKeys {

    private static final Map<String, String> NAMES = Map.of(
            " ", "Väli",
            ".", "piste",
            ",", "pilkku",
            "-", "yhdysmerkki",
            "@", "ät-merkki",
            "/", "vinoviiva",
            ":", "kaksoispiste");

    private final Page page;

    TouchKeys(Page page) {
        this.page = page;
    }

    Locator board() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Näppäimistö"));
    }

    Locator key(String name) {
        return board().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** By its name, or by the beginning of a long one. */
    void press(String name) {
        board().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .tap();
    }

    /** Characters that are on the keys now. */
    void write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character ->
                        key(NAMES.getOrDefault(character, character)).tap());
    }
}
