package fi.jelppi.guides.kiosk.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.files.FileType;
import fi.jelppi.files.SomeOffice;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.library.SomeTool;
import fi.jelppi.guides.library.ToolCopy;
import fi.jelppi.guides.library.ToolKind;
import fi.jelppi.kiosk.CoachMode;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.Sha256;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The library from the list of guides to one's own phone. */
@KioskTest
@Import(DoorTestConfiguration.class)
class LibraryScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    JelppiProperties node;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @SuppressWarnings("NullAway.Init")
    private ToolCopy copy;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void open() {
        kiosk.start();
        copy = new ToolCopy(context);
        copy.put(id, SomeTool.called("Seepralaskuri"));
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        copy.remove(id);
    }

    @Test
    void byAudienceAndThemeToOnesOwnPhone() {
        screen.go("guides");
        tap("Työkalupakki: lomakkeet, linkit ja toimijat");
        tap("Työnantajille");
        choose("Palkanmaksu");
        choose("Seepralaskuri");
        assertThat(page()).contains("Seepralaskuri", "Tarkistettu 1.11.2026, JELPPI", "Lähde: www.palkka.fi");
        assertThat(_get(QrPicture.class).getAlt())
                .hasValueSatisfying(alt -> assertThat(alt).contains("Avaa omalla puhelimella"));
        tap("Työkalupakkiin");
        assertThat(page()).as("where it was left").contains("Palkanmaksu", "Seepralaskuri");
        tap("Kaikki aiheet");
        assertThat(page()).contains("Äskettäin tarkistetut");
    }

    @Test
    void byAWordAndWithItsGuide() {
        screen.go("guides/library");
        _setValue(_get(TouchField.class), "seepralaskurin");
        assertThat(cards())
                .singleElement()
                .satisfies(card -> assertThat(text(card)).contains("Seepralaskuri"));
        _setValue(_get(TouchField.class), "eisellaistasanaa");
        assertThat(page()).contains("Mitään ei löytynyt");
        _setValue(_get(TouchField.class), "verokortti");
        choose("Opas");
        assertThat(path()).isEqualTo("guides/one");
    }

    @Test
    void aFileSaysWhetherItIsHere() throws IOException {
        byte[] content = SomeOffice.pdf("x" + id);
        var file = new StoredFile("lomake.pdf", FileType.PDF, content.length, Sha256.hex(content));
        copy.put(
                id,
                SomeTool.called("Seepralomake").kind(ToolKind.FORM).address("").file(file));
        openFound("seepralomake");
        assertThat(page()).contains("PDF, 1 kt", "Tiedosto ei ole tällä laitteella");
        assertThat(_get(QrPicture.class).getAlt())
                .hasValueSatisfying(alt -> assertThat(alt).contains("Ota mukaan puhelimeen"));
        var folder = Files.createDirectories(node.dataDir().resolve("library"));
        var here = Files.write(folder.resolve(file.hash()), content);
        openFound("seepralomake");
        assertThat(page()).doesNotContain("Tiedosto ei ole tällä laitteella");
        Files.delete(here);
    }

    @Test
    void coachesSeeHowMuchRoomThereIs() {
        CoachMode.open(context);
        screen.go("coach/library");
        assertThat(page()).contains("Tilaa tiedostoille: 50 Mt", "Tällä laitteella: 0 kt");
    }

    private void openFound(String words) {
        screen.go("guides/library");
        _setValue(_get(TouchField.class), words);
        touch(cards().getFirst());
    }

    @Test
    void showsSoManyAsAFingerGoesThrough() {
        var more = java.util.stream.Stream.generate(UUID::randomUUID).limit(25).toList();
        more.forEach(one -> copy.put(one, SomeTool.called("Monistettu " + one)));
        screen.go("guides/library");
        _setValue(_get(TouchField.class), "monistettu");
        assertThat(cards()).hasSize(6);
        var first = cards();
        _setValue(_get(TouchField.class), "monistet");
        assertThat(cards()).as("not drawn anew").isEqualTo(first);
        tap("Näytä lisää (19)");
        assertThat(cards()).hasSize(25);
        _setValue(_get(TouchField.class), "seepralaskuri");
        assertThat(cards())
                .as("in the place of another one")
                .singleElement()
                .isSameAs(first.getFirst())
                .satisfies(
                        card -> assertThat(text(card)).contains("Seepralaskuri").doesNotContain("Monistettu"));
        touch(cards().getFirst(), more.getFirst().toString());
        assertThat(path()).as("what was read there is gone").isEqualTo("guides/library");
        choose("Seepralaskuri");
        assertThat(path()).isEqualTo("guides/library/one");
        assertThat(page()).contains("Lähde: www.palkka.fi").doesNotContain("Monistettu");
        more.forEach(copy::remove);
    }

    @Test
    void whatIsGoneMeanwhileSaysSo() {
        screen.go("guides/library/one");
        assertThat(page()).contains("Tätä ei enää ole");
    }

    private static List<NativeButton> cards() {
        return _find(NativeButton.class, spec -> spec.withClasses("guide-card")).stream()
                .filter(LibraryScreenTest::isSeen)
                .toList();
    }

    private static boolean isSeen(Component component) {
        return !component.getElement().hasAttribute("hidden")
                && component.getParent().map(LibraryScreenTest::isSeen).orElse(true);
    }

    private static void choose(String words) {
        touch(cards().stream()
                .filter(card -> text(card).contains(words))
                .findFirst()
                .orElseThrow());
    }

    private static void touch(NativeButton card) {
        if (card instanceof LibraryCard) {
            touch(card, Objects.requireNonNull(card.getElement().getAttribute("data-entry")));
        } else {
            _click(card);
        }
    }

    /** As the browser tells it, which may not have drawn the newest answer yet. */
    private static void touch(NativeButton card, String read) {
        ComponentUtil.fireEvent((LibraryCard) card, new LibraryCard.Tap((LibraryCard) card, true, read));
    }

    private static void tap(String words) {
        _click(_get(BigButton.class, spec -> spec.withText(words)));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return text(UI.getCurrent().getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
