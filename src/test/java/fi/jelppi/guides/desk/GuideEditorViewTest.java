package fi.jelppi.guides.desk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementAttributeMap;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideHistory;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.GuideUpload;
import fi.jelppi.guides.GuideZip;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.picture.SomePictures;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class GuideEditorViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EditedGuides edited;

    @Autowired
    Guides guides;

    @Autowired
    GuideHistory history;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final GuideId id = SomeFiles.id();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void aNewGuideBeginsWithATemplateThatCannotBePublishedAsItIs() {
        open(Role.COORDINATOR);
        assertThat(area("Suomi").getValue()).contains("## Mitä tarvitset {#bring}");
        press("Julkaise");
        assertThat(report()).contains("Suomi, rivi 1: Tieto puuttuu: title.", "English, rivi 1: Tieto puuttuu: title.");
        assertThat(edited.draft(id)).isEmpty();
        fill(SomeFiles.titled("Kirjasto"));
        press("Julkaise");
        assertThat(title()).isEqualTo("Kirjasto");
        assertThat(report()).isEmpty();
    }

    @Test
    void checksInWordsWithLanguageAndLine() {
        open(Role.ADMIN);
        var files = SomeFiles.titled("Kirjasto");
        files.computeIfPresent(Languages.ENGLISH, (language, text) -> text.replace("Varaa **aikaa**.", "<b>x</b>"));
        files.computeIfPresent(
                Languages.PLAIN_FINNISH,
                (language, text) -> text.replace(
                        "Varaa **aikaa**.",
                        "Tässä on yksi aivan liian pitkä virke, jossa on paljon enemmän sanoja kuin pitäisi."));
        fill(files);
        press("Tarkista");
        assertThat(report())
                .contains("English, rivi 8: Tätä ei voi käyttää oppaassa")
                .contains("Näissä on yli 12 sanaa", "Tässä on yksi aivan liian pitkä virke");
        fill(SomeFiles.titled("Kirjasto"));
        press("Tarkista");
        assertThat(report()).contains("Opas on kunnossa").doesNotContain("Näissä on yli 12 sanaa");
        assertThat(edited.draft(id)).as("looking publishes nothing").isEmpty();
    }

    @Test
    void showsTheStepThatIsWrittenAsAHallsScreenHasIt() {
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Kirjasto"));
        assertThat(preview()).contains("Esikatselu: English", "Step 1", "You order a tax card");
        var english = SomeFiles.titled("Kirjasto").getOrDefault(Languages.ENGLISH, "");
        _setValue(area("English"), english.replace("Valmis", "Ready"));
        assertThat(shown()).contains("Ready", "Did it work?").doesNotContain("Step 1");
        _setValue(area("English"), english.replace("title: Kirjasto", "title: Library"));
        assertThat(shown()).as("what stands before the steps is on the first").contains("Library", "Step 1");
        _setValue(area("English"), "rikki");
        assertThat(preview()).contains("Esikatselu tulee tähän");
    }

    @Test
    void aStepIsLookedAtOnEitherScreenInEitherPalette() {
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Kirjasto"));
        press("Avaa palvelu");
        assertThat(shown()).contains("Avaa palvelu", "Go on with your own phone", "www.vero.fi", "All guides");
        var screen = _get(KioskScreen.class).getElement();
        assertThat(screen.getAttribute("posture")).isEqualTo("lying");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Pystyssä oleva näyttö")), true);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Vahva kontrasti")), true);
        assertThat(screen.getAttribute("posture")).isEqualTo("upright");
        assertThat(screen.getAttribute("palette")).isEqualTo("high");
        assertThat(shown()).as("the step stays").contains("www.vero.fi");
    }

    @Test
    void aStepIsMovedInEveryLanguage() {
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Kirjasto"));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Siirrä aiemmaksi: Avaa palvelu"
                        .equals(button.getAriaLabel().orElse("")))));
        assertThat(focused()).containsExactly("Siirrä aiemmaksi: Avaa palvelu");
        assertThat(area("Suomi").getValue()).containsSubsequence("{#bring}", "{#open}", "{#codes}", "{#end}");
        assertThat(area("English").getValue()).containsSubsequence("{#bring}", "{#open}", "{#codes}", "{#end}");
        assertThat(preview()).as("the language that was looked at").contains("Esikatselu: English");
        press("Tarkista");
        assertThat(report()).as("an answer leads back now").isNotEmpty();
        assertThat(edited.draft(id)).as("moving publishes nothing").isEmpty();
    }

    @Test
    void nothingTypedIsLostWhenSomebodyElseWasFaster() {
        save("Alku", Documents.NEW);
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Oma"));
        save("Toisen", 1);
        press("Julkaise");
        assertThat(title()).isEqualTo("Toisen");
        assertThat(area("Suomi").getValue()).contains("title: Oma");
        var theirs = area("Suomi, toisen teksti");
        assertThat(theirs.getValue()).contains("title: Toisen");
        assertThat(theirs.isReadOnly()).isTrue();
        press("Julkaise");
        assertThat(title()).isEqualTo("Oma");
        assertThat(history.of(id)).hasSize(3);
        _assertNone(TextArea.class, spec -> spec.withLabel("Suomi, toisen teksti"));
    }

    @Test
    void aTextIsPublishedOnADayAndTheOldOneStandsUntilThen() {
        save("Vanha", Documents.NEW);
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Uusi"));
        var day = LocalDate.now(clock).plusDays(30);
        _setValue(_get(DatePicker.class), LocalDate.now(clock).minusDays(2));
        press("Julkaise");
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        _setValue(_get(DatePicker.class), day);
        press("Julkaise");
        assertThat(title()).isEqualTo("Vanha");
        assertThat(edited.draft(id).orElseThrow().from()).isEqualTo(day);
        screen.go("desk/guides");
        screen.go("desk/guides/edit/" + id);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(day);
        assertThat(area("Suomi").getValue()).contains("title: Uusi");
        assertThat(_get(PublishBar.class).getElement().getTextRecursively()).contains("Kentissä on teksti");
        _setValue(_get(DatePicker.class), null);
        press("Julkaise");
        assertThat(title()).isEqualTo("Uusi");
    }

    @Test
    void aDayThatCannotBeReadIsNotAtOnce() {
        save("Vanha", Documents.NEW);
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Uusi"));
        var field = _get(DatePicker.class);
        field.getElement().setProperty("_inputElementValue", "32.1.");
        _fireDomEvent(field, "unparsable-change");
        press("Julkaise");
        assertThat(field.isInvalid()).isTrue();
        assertThat(title()).isEqualTo("Vanha");
    }

    @Test
    void whoeverWasSlowerIsToldThatTheOtherTextWaitsForADay() {
        save("Vanha", Documents.NEW);
        open(Role.COORDINATOR);
        fill(SomeFiles.titled("Oma"));
        var day = LocalDate.now(clock).plusDays(30);
        edited.saveFrom(id, SomeFiles.titled("Toisen"), day, new Change(1, UserId.next()));
        press("Julkaise");
        assertThat(_get(OtherText.class).getElement().getTextRecursively()).contains("ajastettu tulemaan voimaan");
        assertThat(title()).isEqualTo("Vanha");
    }

    @Test
    void filesFillTheFieldsAndPublishNothing() {
        save("Alku", Documents.NEW);
        open(Role.COORDINATOR);
        intake("en.md", SomeFiles.bytes("---\ntitle: Changed\n"));
        assertThat(area("English").getValue()).contains("title: Changed");
        assertThat(area("Suomi").getValue()).contains("title: Alku");
        intake("a.zip", GuideZip.of(id, SomeFiles.titled("Zipistä")));
        assertThat(area("Suomi").getValue()).contains("title: Zipistä");
        assertThat(intakeText()).contains("Tuotu kenttiin");
        assertThat(title()).isEqualTo("Alku");
    }

    @Test
    void aBadFileSaysWhyAndLeavesTheFieldsAlone() {
        save("Alku", Documents.NEW);
        open(Role.COORDINATOR);
        intake("a.zip", SomeFiles.bytes("not a zip"));
        assertThat(intakeText()).contains("Zip-tiedosto on rikki");
        intake("../fi.md", SomeFiles.bytes("x"));
        assertThat(intakeText()).contains("Tiedoston nimi ei käy");
        intake("fi.md", new byte[GuideUpload.MOST_BYTES + 1]);
        assertThat(intakeText()).contains("liian suuri");
        assertThat(area("Suomi").getValue()).contains("title: Alku");
    }

    @Test
    void aPictureComesIntoEveryLanguageWithItsWords() {
        save("Alku", Documents.NEW);
        open(Role.COORDINATOR);
        _get(PictureIntake.class).take(SomeFiles.bytes("<svg onload='x'>"));
        assertThat(_get(PictureIntake.class).getElement().getTextRecursively()).contains("SVG-kuvaa ei oteta");
        _get(PictureIntake.class).take(SomePictures.of("png", 640, 480));
        press("Lisää tekstiin");
        assertThat(_get(Select.class).isInvalid()).as("the step").isTrue();
        chooseSecondStep();
        says("Suomi", "Kuva [kortista]");
        says("Selkosuomi", "Kortti");
        press("Lisää tekstiin");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Mitä kuvassa on: English"))
                        .isInvalid())
                .as("words in every language")
                .isTrue();
        says("English", "The card");
        press("Lisää tekstiin");
        assertThat(area("Suomi").getValue()).containsPattern("\\{#codes}\n\n!\\[Kuva \\\\\\[kortista");
        press("Julkaise");
        assertThat(report()).isEmpty();
        var shown = guides.find(id).orElseThrow().in(Languages.ENGLISH).text().pictures();
        assertThat(shown).hasSize(1);
        sendOnAndTakeBack();
    }

    @SuppressWarnings("unchecked")
    private static void chooseSecondStep() {
        Select<Step> step = _get(Select.class);
        _setValue(step, step.getListDataView().getItem(1));
    }

    private static void says(String language, String words) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mitä kuvassa on: " + language)), words);
    }

    private void sendOnAndTakeBack() {
        var zip = edited.zip(id);
        jdbc.sql("DELETE FROM guide_picture").update();
        press("Tarkista");
        assertThat(report()).contains("Kuvaa ei ole");
        intake("a.zip", zip);
        press("Tarkista");
        assertThat(report()).contains("Opas on kunnossa");
    }

    /** There is nothing to read: whoever tried would fail. */
    @Test
    void aPictureOfFiftyMegabytesIsRefusedBeforeItIsRead() throws IOException {
        open(Role.COORDINATOR);
        var intake = _get(PictureIntake.class);
        var sent = new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                "kuva.png",
                50L * 1024 * 1024,
                "image/png",
                intake.getElement(),
                null);
        intake.receive(sent);
        assertThat(sent.isRejected()).isTrue();
        MockVaadin.clientRoundtrip(false);
        assertThat(intake.getElement().getTextRecursively()).contains("Kuva on liian suuri");
    }

    @Test
    void asksBeforeUnpublishedTextIsLeft() {
        save("Alku", Documents.NEW);
        open(Role.COORDINATOR);
        screen.go("desk/guides");
        assertThat(path()).as("nothing was typed").isEqualTo("desk/guides");
        screen.go("desk/guides/edit/" + id);
        fill(SomeFiles.titled("Kesken"));
        screen.go("desk/guides");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(area("Suomi").getValue()).contains("title: Kesken");
        screen.go("desk/guides");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(path()).isEqualTo("desk/guides");
    }

    @Test
    void aWrongNameIsSaid() {
        open(Role.ADMIN);
        screen.go("desk/guides/edit/Tax%20card");
        _assertNone(TextArea.class);
    }

    @Test
    void isClosedToCoaches() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/guides/edit/" + id))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> screen.go("desk/guides/history/" + id))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    /** What the browser is told to focus. */
    private static List<String> focused() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus("))
                .map(call ->
                        call.getOwner().getFeature(ElementAttributeMap.class).get("aria-label"))
                .toList();
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/guides/edit/" + id);
    }

    private void save(String title, long version) {
        edited.save(id, SomeFiles.titled(title), new Change(version, UserId.next()));
    }

    private static void fill(Map<Locale, String> files) {
        _setValue(area("Suomi"), files.getOrDefault(Languages.FINNISH, ""));
        _setValue(area("Selkosuomi"), files.getOrDefault(Languages.PLAIN_FINNISH, ""));
        _setValue(area("English"), files.getOrDefault(Languages.ENGLISH, ""));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void intake(String name, byte[] content) {
        _get(FileIntake.class).take(name, content);
    }

    private static String intakeText() {
        return _get(FileIntake.class).getElement().getTextRecursively();
    }

    private static String report() {
        return _get(ProofReport.class).getElement().getTextRecursively();
    }

    private static String shown() {
        return _get(KioskScreen.class).getElement().getTextRecursively();
    }

    private static String preview() {
        return _get(StepPreview.class).getElement().getTextRecursively();
    }

    private String title() {
        return guides.find(id).orElseThrow().in(Languages.FINNISH).text().title();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
