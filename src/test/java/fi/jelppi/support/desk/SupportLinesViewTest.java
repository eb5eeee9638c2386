package fi.jelppi.support.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.support.SomeLines;
import fi.jelppi.support.SupportLine;
import fi.jelppi.support.SupportLines;
import fi.jelppi.support.SupportLines.Editable;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class SupportLinesViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SupportLines lines;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final String name = "Linja " + UUID.randomUUID();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void addsALineInEveryLanguageWithItsSource() {
        open(Role.COORDINATOR);
        _click(_get(Button.class, spec -> spec.withText("Lisää tukilinja")));
        for (TextField field : _find(
                TextField.class, spec -> spec.withPredicate(it -> it.getLabel().startsWith("Nimi:")))) {
            _setValue(field, name);
        }
        _find(TextArea.class).forEach(area -> _setValue(area, "Joka päivä."));
        _setValue(text("Puhelinnumero"), "080 123 456");
        _setValue(text("Lähde"), "Kylä");
        _setValue(text("Lähteen osoite"), "https://example.org/linja");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 11, 25));
        save();
        _assertNone(Dialog.class);
        assertThat(saved().phone()).extracting(phone -> phone.value()).isEqualTo("080 123 456");
        assertThat(saved().words()).hasSize(3);
    }

    @Test
    void refusesWhatIsIncompleteAndKeepsWhatWasTyped() {
        open(Role.ADMIN);
        _click(_get(Button.class, spec -> spec.withText("Lisää tukilinja")));
        _setValue(text("Nimi: Suomi"), name);
        _setValue(text("Sivu"), "javascript:alert(1)");
        _setValue(text("Lähteen osoite"), "ftp://example.org");
        _setValue(_get(DatePicker.class), LocalDate.of(2999, 1, 1));
        save();
        assertThat(_find(TextArea.class).getFirst().getErrorMessage())
                .isEqualTo("Kirjoita nimi ja teksti kaikilla kielillä.");
        assertThat(text("Sivu").getErrorMessage()).startsWith("Tarkista osoite.");
        assertThat(text("Lähde").isInvalid()).isTrue();
        assertThat(text("Lähteen osoite").isInvalid()).isTrue();
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(text("Nimi: Suomi").getValue()).isEqualTo(name);
    }

    @Test
    void marksWhatNobodyHasCheckedForHalfAYear() {
        var old = SomeLines.line(name).checked(LocalDate.of(2020, 1, 2)).line();
        lines.save(old, Documents.NEW);
        open(Role.COORDINATOR);
        var badge = (Span) GridKt._getCellComponent(grid(), row(), "checked");
        assertThat(badge.getText()).isEqualTo("2.1.2020, tarkista");
    }

    @Test
    void takesALineAwayAfterAQuestion() {
        lines.save(SomeLines.line(name).line(), Documents.NEW);
        open(Role.COORDINATOR);
        var actions = (Div) GridKt._getCellComponent(grid(), row(), "actions");
        _click((Button) actions.getComponentAt(1));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(lines.all()).noneMatch(line -> line.finnish().name().equals(name));
    }

    @Test
    void isClosedToCoaches() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/support-lines")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/support-lines");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Editable> grid() {
        return _get(Grid.class);
    }

    private int row() {
        var rows = GridKt._findAll(grid());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).line().finnish().name().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("not in the list");
    }

    private SupportLine saved() {
        return lines.all().stream()
                .filter(line -> line.finnish().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
