package fi.jelppi.guides.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideHistory.Version;
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
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class GuideHistoryViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EditedGuides edited;

    @Autowired
    Guides guides;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final GuideId id = SomeFiles.id();

    @BeforeEach
    void open() {
        edited.save(id, SomeFiles.titled("Eka"), new Change(Documents.NEW, UserId.next()));
        edited.save(id, SomeFiles.titled("Toka"), new Change(1, UserId.next()));
        edited.hide(id, new Change(2, UserId.next()));
        edited.show(id, new Change(3, UserId.next()));
        LoggedIn.as(UserId.next(), Role.COORDINATOR);
        screen = Screen.open(context);
        screen.go("desk/guides/history/" + id);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsWhatAVersionChanged() {
        press(2, "Näytä muutokset");
        assertThat(dialog())
                .contains("Version 2 muutokset", "Suomi", "-title: Eka", "+title: Toka")
                .doesNotContain("Varaa");
        _get(DiffDialog.class).close();
        press(1, "Näytä muutokset");
        assertThat(dialog()).contains("Opas piilotettiin.").doesNotContain("title:");
    }

    @Test
    void theFirstVersionIsComparedWithWhatWasShipped() {
        press(3, "Näytä muutokset");
        assertThat(dialog()).contains("+title: Eka").doesNotContain("-title");
    }

    @Test
    void saysWhatWasToComeByItself() {
        var day = LocalDate.of(2099, 1, 2);
        edited.saveFrom(id, SomeFiles.titled("Sitten"), day, new Change(4, UserId.next()));
        edited.hideFrom(id, day.plusYears(1), new Change(5, UserId.next()));
        edited.withoutPlan(id, new Change(6, UserId.next()));
        screen.go("desk/guides/history/" + id);
        press(2, "Näytä muutokset");
        assertThat(dialog()).contains("voimaan 2.1.2099", "+title: Sitten");
        _get(DiffDialog.class).close();
        press(1, "Näytä muutokset");
        assertThat(dialog()).contains("poistumaan 2.1.2100");
        _get(DiffDialog.class).close();
        press(0, "Näytä muutokset");
        assertThat(dialog()).contains("ajastus 2.1.2099 poistui", "ajastus 2.1.2100 poistui");
    }

    @Test
    void restoresAnOlderTextAsTheNewest() {
        assertThat(_find(actions(0), Button.class))
                .as("the newest stands already")
                .extracting(Button::getText)
                .containsExactly("Näytä muutokset");
        press(3, "Palauta");
        assertThat(guides.find(id).orElseThrow().in(Languages.FINNISH).text().title())
                .isEqualTo("Eka");
        assertThat(GridKt._findAll(grid())).hasSize(5);
    }

    @Test
    void doesNotRestoreOverWhatSomebodyElseHasJustDone() {
        edited.save(id, SomeFiles.titled("Kolmas"), new Change(4, UserId.next()));
        press(3, "Palauta");
        assertThat(guides.find(id).orElseThrow().in(Languages.FINNISH).text().title())
                .isEqualTo("Kolmas");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Version> grid() {
        return _get(Grid.class);
    }

    private static Div actions(int row) {
        return (Div) GridKt._getCellComponent(grid(), row, "actions");
    }

    private static void press(int row, String words) {
        _click(_get(actions(row), Button.class, spec -> spec.withText(words)));
    }

    private static String dialog() {
        var dialog = _get(DiffDialog.class);
        return dialog.getHeaderTitle() + " " + dialog.getElement().getTextRecursively();
    }
}
