package fi.jelppi.meeting.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.material.Handout;
import fi.jelppi.meeting.material.HandoutCopy;
import fi.jelppi.meeting.material.Handouts;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Sha256;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What is given out, on a hall's screen without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HandoutScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    JelppiProperties node;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private HandoutCopy copy;

    @SuppressWarnings("NullAway.Init")
    private Event training;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        PointId here = kiosk.start();
        training = kiosk.event(
                Some.event("Palkka.fi").at(here).session("10:00", "14:00").build());
        copy = new HandoutCopy(context);
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        copy.remove(training.id());
    }

    @Test
    void aPanelThatNobodyTouchesGivesTheTrainingBack() {
        var asked = new ArrayList<String>();
        UI.getCurrent().add(new HandPanel(asked::add));
        var left = _get(CountDown.class).getElement();
        assertThat(left.getAttribute("seconds")).isEqualTo("30");
        assertThat(left.hasAttribute("still")).as("a touch begins it anew").isTrue();

        _fireDomEvent(_get(CountDown.class), "over");
        assertThat(_find(HandPanel.class)).isEmpty();
        assertThat(asked).as("nobody asked for anything").isEmpty();
    }

    @Test
    void aPdfIsReadPageByPage() throws IOException {
        var file = onTheShelf(pdf(3));
        gives(handout(MaterialKind.FILE, "Diat", Some.at("18:00"), null, file));
        screen.go("training");
        tap("Diat (tiedosto)");
        assertThat(page()).contains("Sivu 1/3");
        assertThat(button("Edellinen sivu").isEnabled()).isFalse();
        tap("Seuraava sivu");
        tap("Seuraava sivu");
        assertThat(page()).contains("Sivu 3/3");
        assertThat(button("Seuraava sivu").isEnabled()).isFalse();
        tap("Takaisin");
        assertThat(page()).doesNotContain("Sivu 3/3");
    }

    @Test
    void aFileThatHasNotComeSaysSo() {
        var content = pdf(1);
        gives(handout(
                MaterialKind.FILE,
                "Diat",
                Some.at("18:00"),
                null,
                new StoredFile("diat.pdf", FileType.PDF, content.length, Sha256.hex(content))));
        screen.go("training");
        tap("Diat (tiedosto)");
        assertThat(page()).contains("Tiedosto ei ole vielä tällä laitteella");
    }

    @Test
    void whatIsNoPdfInsideSaysSo() throws IOException {
        gives(handout(
                MaterialKind.FILE,
                "Rikki",
                Some.at("18:00"),
                null,
                onTheShelf("%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
        screen.go("training");
        tap("Rikki (tiedosto)");
        assertThat(page()).contains("Tätä tiedostoa ei voi näyttää");
    }

    @Test
    void aRecordingIsForOnesOwnPhoneUntilItsTimeIsOver() {
        var address = URI.create("https://video.example.fi/1");
        gives(handout(MaterialKind.RECORDING, "Tallenne", Some.at("18:00"), address, null));
        screen.go("training");
        tap("Tallenne (tallenne)");
        assertThat(page()).contains("Tallenteen voi katsoa", "video.example.fi");
        assertThat(_get(QrPicture.class).getAlt())
                .hasValueSatisfying(alt -> assertThat(alt).contains("Avaa omalla puhelimella"));
        clock.set(Some.at("18:00"));
        screen.go("");
        screen.go("training");
        assertThat(page()).doesNotContain("Tallenne (tallenne)");
    }

    private void gives(Handout one) {
        copy.put(new Handouts(
                training.id(), training.title(), training.sessions().getFirst().date(), List.of(one)));
    }

    private static Handout handout(
            MaterialKind kind, String title, Instant until, @Nullable URI address, @Nullable StoredFile file) {
        return new Handout(HandoutCopy.id(), kind, title, Instant.EPOCH, until, address, file);
    }

    private StoredFile onTheShelf(byte[] content) throws IOException {
        var file = new StoredFile("diat.pdf", FileType.PDF, content.length, Sha256.hex(content));
        var folder = Files.createDirectories(node.dataDir().resolve("library"));
        Files.write(folder.resolve(file.hash()), content);
        return file;
    }

    private static byte[] pdf(int pages) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static NativeButton button(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }

    private static void tap(String words) {
        _click(button(words));
    }

    /** The page with what stands before it. */
    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getTextRecursively();
    }
}
