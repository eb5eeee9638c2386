package fi.jelppi.guides.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class GuidesViewTest {

    private static final GuideId SHIPPED = new GuideId("tax-card");

    @Autowired
    ApplicationContext context;

    @Autowired
    EditedGuides edited;

    @Autowired
    Guides guides;

    @Autowired
    ReviewCard card;

    @Autowired
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final GuideId id = SomeFiles.id();
    private final UserId other = UserId.next();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void hidesAGuideAndShowsItAgain() {
        save("Kirjasto");
        open(Role.COORDINATOR);
        assertThat(state(id)).isEqualTo("Muokattu");
        press(id, "Piilota");
        assertThat(guides.find(id)).isEmpty();
        assertThat(state(id)).isEqualTo("Piilotettu");
        press(id, "Tuo näkyviin");
        assertThat(guides.find(id)).isPresent();
    }

    @Test
    void aGuideIsRemovedOnADayAndThatIsGivenUpAgain() {
        save("Kirjasto");
        open(Role.COORDINATOR);
        var day = LocalDate.now(clock).plusDays(40);
        press(id, "Ajasta poisto");
        save(LocalDate.now(clock).minusDays(1));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        save(day);
        assertThat(state(id)).contains("Muokattu", "Poistuu " + day.getDayOfMonth() + ".");
        assertThat(guides.find(id)).isPresent();
        press(id, "Ajasta poisto");
        _click(_get(Button.class, spec -> spec.withText("Peru ajastukset")));
        assertThat(state(id)).isEqualTo("Muokattu");
    }

    @Test
    void aNewGuideThatWaitsForItsDayIsGivenUpAfterAQuestion() {
        var day = LocalDate.now(clock).plusDays(40);
        edited.saveFrom(id, SomeFiles.titled("Tuleva"), day, new Change(Documents.NEW, other));
        open(Role.COORDINATOR);
        assertThat(state(id)).contains("Tulossa");
        press(id, "Peru julkaisu");
        assertThat(state(id)).as("before the answer").contains("Tulossa");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(state(id)).isEqualTo("Piilotettu");
        assertThat(edited.draft(id)).hasValueSatisfying(draft -> {
            assertThat(draft.from()).isNull();
            assertThat(draft.files().get(Languages.FINNISH)).contains("Tuleva");
        });
        assertThat(guides.find(id)).isEmpty();
        press(id, "Tuo näkyviin");
        assertThat(guides.find(id)).as("nothing of it is lost").isPresent();
    }

    private static void save(LocalDate day) {
        _setValue(_get(DatePicker.class), day);
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
    }

    private static String state(GuideId guide) {
        return GridKt._getCellComponent(grid(), row(guide), "state")
                .getElement()
                .getTextRecursively();
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        save("Kirjasto");
        open(Role.ADMIN);
        edited.hide(id, new Change(1, other));
        press(id, "Piilota");
        assertThat(getNotifications()).isNotEmpty();
        assertThat(state(id)).isEqualTo("Piilotettu");
    }

    @Test
    void givesTheShippedTextBackAfterAQuestion() {
        var version = edited.draft(SHIPPED).orElseThrow().version();
        edited.save(SHIPPED, SomeFiles.titled("Oma verokortti"), new Change(version, other));
        open(Role.COORDINATOR);
        press(SHIPPED, "Palauta mukana tullut");
        assertThat(title()).isEqualTo("Oma verokortti");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(title()).isNotEqualTo("Oma verokortti");
        assertThat(state(SHIPPED)).isEqualTo("Mukana tullut");
    }

    @Test
    void marksWhatIsOverdueHereAndOnTheFirstPage() {
        edited.save(id, SomeFiles.overdue("Vanha"), new Change(Documents.NEW, other));
        open(Role.COACH);
        assertThat(cell(id, "review").getText()).isEqualTo("2.6.2020, myöhässä");
        var shown = card.create();
        assertThat(shown.isVisible()).isTrue();
        assertThat(shown.getElement().getTextRecursively()).contains("Avaa oppaat");
        edited.hide(id, new Change(1, other));
    }

    @Test
    void aCoachLooksAndDownloadsOnly() {
        save("Kirjasto");
        open(Role.COACH);
        _assertNone(Button.class, spec -> spec.withText("Uusi opas"));
        assertThat(_find(actions(id), Button.class)).isEmpty();
        assertThat(_find(actions(id), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Esikatsele", "Lataa zip");
        assertThat(_find(actions(id), Anchor.class).getFirst().getHref()).isEqualTo("/guides/" + id);
    }

    @Test
    void findsByTitle() {
        save("Aivan oma otsikko");
        open(Role.COACH);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hae oppaita")), "aivan OMA");
        assertThat(GridKt._findAll(grid()))
                .extracting(GuideEntry::guide)
                .isNotEmpty()
                .allMatch(guide -> guide.in(Languages.FINNISH).text().title().equals("Aivan oma otsikko"));
    }

    @Test
    void aNewGuideNeedsANameThatIsFreeAndFits() {
        save("Kirjasto");
        open(Role.COORDINATOR);
        _click(_get(Button.class, spec -> spec.withText("Uusi opas")));
        begin("../etc");
        assertThat(name().getErrorMessage()).startsWith("Käytä pieniä kirjaimia");
        begin(SHIPPED.value());
        assertThat(name().getErrorMessage()).startsWith("Tämänniminen opas on jo");
        begin(id.value());
        assertThat(name().isInvalid()).isTrue();
        var free = SomeFiles.id();
        begin(free.value());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("desk/guides/edit/" + free);
    }

    private void begin(String typed) {
        _setValue(name(), typed);
        _click(_get(Button.class, spec -> spec.withText("Aloita mallista")));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Oppaan nimi"));
    }

    private String title() {
        return guides.find(SHIPPED).orElseThrow().in(Languages.FINNISH).text().title();
    }

    private void save(String title) {
        edited.save(id, SomeFiles.titled(title), new Change(Documents.NEW, other));
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/guides");
    }

    @SuppressWarnings("unchecked")
    private static Grid<GuideEntry> grid() {
        return _get(Grid.class);
    }

    private static int row(GuideId guide) {
        var rows = GridKt._findAll(grid());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).guide().id().equals(guide)) {
                return row;
            }
        }
        throw new AssertionError("not in the list");
    }

    private static Span cell(GuideId guide, String column) {
        return (Span) GridKt._getCellComponent(grid(), row(guide), column);
    }

    private static Div actions(GuideId guide) {
        return (Div) GridKt._getCellComponent(grid(), row(guide), "actions");
    }

    private static void press(GuideId guide, String words) {
        _click(_get(actions(guide), Button.class, spec -> spec.withText(words)));
    }
}
