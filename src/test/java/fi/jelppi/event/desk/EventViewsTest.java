package fi.jelppi.event.desk;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.person;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventDraft;
import fi.jelppi.event.EventEditing;
import fi.jelppi.event.EventFixtures;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
@SuppressWarnings("NullAway.Init")
class EventViewsTest {

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext context;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    EventEditing editing;

    @Autowired
    Points points;

    private Screen screen;
    private PointId point;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
        UI.getCurrent().setLocale(Languages.FINNISH);
        point = PointId.next();
        points.save(new Point(point, "Narkaus " + point, "Narkauksen JELPPI", 66.29, 26.16));
    }

    @AfterEach
    void close() {
        LoggedIn.out();
        screen.close();
    }

    @Test
    void findsEventsAsOneTypes() {
        saved(event().titled("Kesäksi töihin 2031"));
        saved(event().titled("Kesäkahvila"));
        var view = shown(EventListView.class);
        choosePoint(view);

        assertThat(_size(_get(view, Grid.class))).isEqualTo(2);
        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Hae nimellä")), "TÖIHIN");
        assertThat(_size(_get(view, Grid.class))).isEqualTo(1);
    }

    @Test
    void tellsEachProblemAtItsFieldAndAboveAndKeepsWhatWasTyped() {
        var view = newForm();
        _setValue(field(view, "Paikkoja"), "paljon");
        _setValue(field(view, "Tila"), "sali");

        _click(_get(view, Button.class, spec -> spec.withText("Tallenna")));

        assertThat(field(view, "Nimi").isInvalid()).isTrue();
        assertThat(field(view, "Nimi").getErrorMessage()).isEqualTo("Anna tilaisuudelle nimi.");
        assertThat(field(view, "Paikkoja").isInvalid()).isTrue();
        assertThat(_get(view, DatePicker.class).isInvalid()).isTrue();
        assertThat(_find(_get(view, ErrorSummary.class), ListItem.class)).hasSize(5);
        assertThat(field(view, "Paikkoja").getValue()).isEqualTo("paljon");
        assertThat(field(view, "Tila").getValue()).isEqualTo("sali");
    }

    @Test
    void showsBothVersionsWhenTwoPeopleEdit() {
        var event = saved(event().titled("Alku"));
        var view = shown(EventFormView.class);
        view.open(event.id().toString());
        var found = editing.find(event.id()).orElseThrow();
        editing.save(event.id(), draft("Toisen nimi"), found.version());

        _setValue(field(view, "Nimi"), "Oma nimi");
        _click(_get(view, Button.class, spec -> spec.withText("Tallenna")));

        assertThat(_find(_get(view, DraftDifferences.class), ListItem.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Nimi: sinulla ”Oma nimi”, tallennettuna ”Toisen nimi”");
        assertThat(field(view, "Nimi").getValue()).isEqualTo("Oma nimi");
        _click(_get(view, Button.class, spec -> spec.withText("Ota tallennettu versio")));
        assertThat(field(view, "Nimi").getValue()).isEqualTo("Toisen nimi");
    }

    @Test
    void offersEveryPointButTheHostAsAnotherHallAndKeepsTheChoice() {
        var muurola = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
        points.save(muurola);
        var event = saved(event().titled("Koulutus").with(muurola.id()));
        var view = shown(EventFormView.class);
        view.open(event.id().toString());
        var halls = _get(view, HallChoice.class);
        assertThat(halls.getLabel()).isEqualTo("Muut kylätalot, joissa osallistutaan");
        assertThat(halls.getValue()).containsExactly(muurola);
        assertThat(halls.getListDataView().getItems()).extracting(Point::id).doesNotContain(point);

        editing.save(
                event.id(),
                draft("Koulutus"),
                editing.find(event.id()).orElseThrow().version());
        _click(_get(view, Button.class, spec -> spec.withText("Tallenna")));
        assertThat(_find(_get(view, DraftDifferences.class), ListItem.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Muut kylätalot, joissa osallistutaan: sinulla ”Muurola”, tallennettuna ”–”");

        _click(_get(view, Button.class, spec -> spec.withText("Tallenna oma versioni")));
        assertThat(programme.event(event.id()).orElseThrow().halls()).containsExactly(muurola.id());
    }

    @Test
    void newFormNeverSavesOverTheEventOpenedBefore() {
        var event = saved(event().titled("Vanha"));
        var view = shown(EventFormView.class);
        view.open(event.id().toString());

        view.open(null);
        _setValue(field(view, "Nimi"), "Aivan uusi");
        choosePoint(view);
        assertThat(view.getPageTitle()).isEqualTo("Uusi tilaisuus · JELPPI");
        _click(_get(view, Button.class, spec -> spec.withText("Tallenna")));

        assertThat(programme.event(event.id()).orElseThrow().title()).isEqualTo("Vanha");
        assertThat(_find(view, Button.class, spec -> spec.withText("Tallenna oma versioni")))
                .isEmpty();
    }

    @Test
    void opensSeveralListsOfPeopleOneAfterTheOther() {
        var view = shown(RegistrationsView.class);
        view.open(saved(event()).id().toString());
        int columns = _get(view, Grid.class).getColumns().size();
        view.open(saved(event()).id().toString());
        assertThat(_get(view, Grid.class).getColumns()).hasSize(columns);
    }

    @Test
    void registersByHandAndExplainsABadField() {
        var event = saved(event().seats(1));
        var view = shown(RegistrationsView.class);
        view.open(event.id().toString());
        _click(_get(view, Button.class, spec -> spec.withText("Lisää ilmoittautuja")));
        var dialog = _get(Dialog.class);

        _setValue(field(dialog, "Syntymävuosi"), "1.2.1998");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ilmoita tilaisuuteen")));
        assertThat(field(dialog, "Etunimi").isInvalid()).isTrue();
        assertThat(field(dialog, "Syntymävuosi").getErrorMessage()).contains("vuosi riittää");

        _setValue(field(dialog, "Etunimi"), "Aino");
        _setValue(field(dialog, "Syntymävuosi"), "1998");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ilmoita tilaisuuteen")));
        assertThat(registrations.ofEvent(event.id(), 0, 10)).hasSize(1);
        assertThat(_size(_get(view, Grid.class))).isEqualTo(1);

        _setValue(field(dialog, "Etunimi"), "Matti");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ilmoita tilaisuuteen")));
        assertThat(_get(dialog, Paragraph.class).getText()).isEqualTo("Paikkoja ei ole vapaana. Matti on nyt jonossa.");
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void showsWhoWaitsAndLetsTheCoachPutSomebodyFirst() {
        LoggedIn.as(UserId.next(), Role.COACH);
        var event = saved(event().seats(1));
        var aino = (Registrations.Outcome.Registered) registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        registrations.register(event.id(), person("Eino"));
        registrations.register(event.id(), person("Liisa"));
        var view = shown(RegistrationsView.class);
        view.open(event.id().toString());
        var panel = _get(view, WaitingPanel.class);
        assertThat(_find(panel, H2.class).getFirst().getText()).isEqualTo("Jonossa: 3");
        assertThat(names(panel)).containsExactly("Matti", "Eino", "Liisa");

        _click(_get(
                panel,
                Button.class,
                spec -> spec.withPredicate(it -> "Siirrä jonon ensimmäiseksi: Liisa"
                        .equals(it.getAriaLabel().orElse("")))));
        assertThat(names(panel)).containsExactly("Liisa", "Matti", "Eino");
        _click(_get(
                panel,
                Button.class,
                spec -> spec.withPredicate(
                        it -> "Poista jonosta: Matti".equals(it.getAriaLabel().orElse("")))));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));
        assertThat(names(panel)).containsExactly("Liisa", "Eino");

        takeIn(panel, "Eino", "");
        assertThat(names(panel)).as("not without a reason").containsExactly("Liisa", "Eino");
        _setValue(_get(BeyondDialog.class).reason, " Tulee avustajaksi. ");
        _click(_get(_get(BeyondDialog.class), Button.class, spec -> spec.withText("Ota mukaan")));
        assertThat(names(panel)).containsExactly("Liisa");
        assertThat(text(view)).contains("Yli paikkamäärän: Tulee avustajaksi.");
        assertThat(registrations.countOf(event.id())).isEqualTo(2);

        registrations.cancel(aino.registration().id());
        view.open(event.id().toString());
        assertThat(names(_get(view, WaitingPanel.class)))
                .as("still no place free")
                .containsExactly("Liisa");
        registrations.cancel(registrations.ofEvent(event.id(), 0, 5).getFirst().id());
        view.open(event.id().toString());
        assertThat(_get(view, WaitingPanel.class).getElement().getTextRecursively())
                .contains("Jonosta paikan saaneet: 1", "Sai paikan. Sähköpostia ei ole: kerro hänelle itse.");
        assertThat(registrations.ofEvent(event.id(), 0, 5))
                .extracting(it -> it.name())
                .containsExactly("Liisa");
    }

    @Test
    void whoComesAndWhoWaitsShowsWithoutAReload() throws Exception {
        var event = saved(event().seats(1));
        var view = shown(RegistrationsView.class);
        view.open(event.id().toString());
        var aino = (Registrations.Outcome.Registered) registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return text(view).contains("Jonossa: 1") && _size(_get(view, Grid.class)) == 1;
        });

        registrations.cancel(aino.registration().id());
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return text(view).contains("Jonosta paikan saaneet: 1");
        });
    }

    @Test
    void nobodyIsTakenIntoWhatIsCancelled() {
        var fixture = event().seats(1);
        var event = saved(fixture);
        registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        LoggedIn.as(UserId.next(), Role.COACH);
        var view = shown(RegistrationsView.class);
        view.open(event.id().toString());
        var panel = _get(view, WaitingPanel.class);
        ask(panel, "Matti");
        saved(fixture.cancelled());
        answer("Tulee avustajaksi.");
        expectNotifications("Tilaisuus on peruttu tai ohi, joten Matti ei saanut paikkaa.");
        assertThat(names(panel)).containsExactly("Matti");
        assertThat(_find(panel, Button.class, spec -> spec.withText("Ota mukaan")))
                .isEmpty();
        assertThat(_find(panel, Button.class, spec -> spec.withText("Poista jonosta")))
                .hasSize(1);
    }

    private static void takeIn(WaitingPanel panel, String name, String why) {
        ask(panel, name);
        answer(why);
    }

    private static void ask(WaitingPanel panel, String name) {
        _click(_get(
                panel,
                Button.class,
                spec -> spec.withPredicate(it -> ("Ota mukaan täyteen tilaisuuteen: " + name)
                        .equals(it.getAriaLabel().orElse("")))));
    }

    private static void answer(String why) {
        var dialog = _get(BeyondDialog.class);
        _setValue(dialog.reason, why);
        _click(_get(dialog, Button.class, spec -> spec.withText("Ota mukaan")));
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }

    private static List<String> names(WaitingPanel panel) {
        return _find(_get(panel, OrderedList.class), ListItem.class).stream()
                .map(it -> _find(it, Span.class).getFirst().getText())
                .toList();
    }

    @Test
    void searchesRegistrationsByName() {
        var event = saved(event());
        registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        var view = shown(RegistrationsView.class);
        view.open(event.id().toString());

        _setValue(field(view, "Hae nimellä"), "mat");

        assertThat(_size(_get(view, Grid.class))).isEqualTo(1);
    }

    @Test
    void showsWhatAFileBringsBeforeTakingIt() throws IOException {
        var event = saved(event());
        var view = shown(ImportView.class);
        view.open(event.id().toString());
        var file = Files.writeString(folder.resolve("list.csv"), "etunimi;syntymävuosi\nAino;1990\nMatti;xx\n");

        view.preview(event, file);

        assertThat(_find(view, H2.class).getFirst().getText()).isEqualTo("1 riviä tulee mukaan, 1 jää pois");
        assertThat(_find(view, ListItem.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("Rivi 3, Syntymävuosi: Kirjoita vuosi neljällä numerolla, esimerkiksi 1998.");
        assertThat(registrations.countOf(event.id())).isZero();
        _click(_get(view, Button.class, spec -> spec.withText("Älä tuo")));
        assertThat(file).doesNotExist();
    }

    @Test
    void saysWhichColumnAFileLacks() throws IOException {
        var event = saved(event());
        var view = shown(ImportView.class);
        view.open(event.id().toString());

        view.preview(event, Files.writeString(folder.resolve("bad.csv"), "kylä\nSinettä\n"));

        assertThat(_find(view, Paragraph.class).getLast().getText()).isEqualTo("Tiedostosta puuttuu sarake: etunimi.");
        _assertNone(view, Button.class, spec -> spec.withText("Tuo 1 riviä"));
    }

    @Test
    void saysThatAnEventDoesNotExist() {
        var view = shown(RegistrationsView.class);
        view.open("not-an-id");

        assertThat(view.getPageTitle()).isEqualTo("Tilaisuutta ei löydy");
    }

    private EventFormView newForm() {
        var view = shown(EventFormView.class);
        view.open(null);
        return view;
    }

    private <T extends Component> T shown(Class<T> type) {
        var view = context.getAutowireCapableBeanFactory().createBean(type);
        UI.getCurrent().add(view);
        return view;
    }

    private void choosePoint(EventListView view) {
        choosePoint(_get(view, Select.class, spec -> spec.withLabel("Piste")));
    }

    private void choosePoint(EventFormView view) {
        choosePoint(_get(view, ComboBox.class, spec -> spec.withLabel("Piste")));
    }

    @SuppressWarnings("unchecked")
    private void choosePoint(HasValue<?, ?> field) {
        ((HasValue<?, Point>) field).setValue(points.find(point).orElseThrow());
    }

    private static TextField field(Component parent, String label) {
        return _get(parent, TextField.class, spec -> spec.withLabel(label));
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.at(point).build();
        programme.save(event);
        return event;
    }

    private EventDraft draft(String title) {
        return new EventDraft(
                title,
                EventKind.WORKSHOP,
                point,
                null,
                new EventDraft.Options(true, false, true),
                List.of(new EventDraft.Meeting(
                        null, today().plusDays(3), LocalTime.of(9, 0), LocalTime.of(12, 0), "sali")));
    }
}
