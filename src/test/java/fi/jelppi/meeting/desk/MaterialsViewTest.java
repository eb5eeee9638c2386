package fi.jelppi.meeting.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.files.FileIntake;
import fi.jelppi.files.FilePages;
import fi.jelppi.files.FileRefusal;
import fi.jelppi.files.FileType;
import fi.jelppi.files.SomeOffice;
import fi.jelppi.files.desk.FilePart;
import fi.jelppi.meeting.SomeTraining;
import fi.jelppi.meeting.material.Materials;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach gives out files, links and recordings. */
@DeskFixtures.EventDay
class MaterialsViewTest {

    @Autowired
    ApplicationContext central;

    @Autowired
    Materials materials;

    @Autowired
    FileIntake intake;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.saved(central);
        LoggedIn.as(training.coach, Role.COACH);
        screen = Screen.open(central);
        UI.getCurrent()
                .navigate(
                        "desk/materials",
                        QueryParameters.of("event", training.event.id().toString()));
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void addsALinkAfterItWasMendedAndTakesItAway() {
        tap("Lisää linkki");
        _setValue(field("Nimi, jonka osallistujat näkevät"), "Palkkalaskuri");
        _setValue(field("Osoite"), "http://www.palkka.fi/");
        tap("Tallenna");
        assertThat(field("Osoite").isInvalid()).isTrue();
        assertThat(field("Nimi, jonka osallistujat näkevät").isInvalid()).isFalse();
        _setValue(field("Osoite"), "https://www.palkka.fi/");
        tap("Tallenna");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(page()).contains("Palkkalaskuri", "www.palkka.fi", "Koko ajan");

        tap("Poista");
        assertThat(materials.of(training.event.id())).as("it asks first").hasSize(1);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("ei ole vielä lisätty aineistoa");
    }

    @Test
    void addsAFileThatIsWhatItSays() throws IOException {
        tap("Lisää tiedosto");
        _setValue(field("Nimi, jonka osallistujat näkevät"), "Diat");
        tap("Tallenna");
        assertThat(dialog()).contains("Valitse tiedosto.");
        var part = _get(FilePart.class);
        part.answer(new FileIntake.Refused(FileRefusal.TYPE));
        assertThat(dialog()).contains("Tämän lajista tiedostoa ei voi lisätä");
        part.answer(brought(SomeOffice.pdf("x" + training.session)));
        assertThat(dialog()).as("what to do").contains("PDF-tiedostoa ei voi avata. Tallenna se uudelleen");
        part.answer(brought(SomeOffice.slides(FilePages.MOST_ON_SCREEN + 1)));
        assertThat(dialog()).contains("yli 200 sivua");
        assertThat(field("Nimi, jonka osallistujat näkevät").getValue()).isEqualTo("Diat");
        part.answer(brought(SomeOffice.slides(2)));
        tap("Tallenna");
        assertThat(page()).contains("Diat", "diat.pdf");
    }

    @Test
    void changesWhatIsThereUnlessSomebodyElseDid() {
        tap("Lisää linkki");
        _setValue(field("Nimi, jonka osallistujat näkevät"), "Palkkalaskuri");
        _setValue(field("Osoite"), "https://www.palkka.fi/");
        tap("Tallenna");
        tap("Muuta");
        assertThat(field("Osoite").getValue()).isEqualTo("https://www.palkka.fi/");
        _setValue(field("Nimi, jonka osallistujat näkevät"), "Laskuri");
        tap("Tallenna");
        assertThat(page()).contains("Laskuri").doesNotContain("Palkkalaskuri");

        tap("Muuta");
        materials.remove(materials.of(training.event.id()).getFirst().id());
        _setValue(field("Osoite"), "https://www.palkka.fi/uusi");
        tap("Tallenna");
        assertThat(dialog()).contains("Joku muu poisti tämän sillä välin.");
        assertThat(field("Osoite").getValue()).as("to be read").isEqualTo("https://www.palkka.fi/uusi");
        assertThat(page()).contains("ei ole vielä lisätty aineistoa");
    }

    @Test
    void aRecordingHasALastDay() {
        tap("Lisää tallenteen linkki");
        _setValue(field("Nimi, jonka osallistujat näkevät"), "Tallenne");
        _setValue(field("Osoite"), "https://video.example.fi/1");
        tap("Tallenna");
        assertThat(page()).contains("Tallenne, näkyy");
        assertThat(materials.of(training.event.id()).getFirst().lastDay())
                .isEqualTo(materials.today().plusDays(30));
    }

    private FileIntake.Result brought(byte[] content) throws IOException {
        return intake.take(
                "diat.pdf", new ByteArrayInputStream(content), EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void tap(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
