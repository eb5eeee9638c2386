package fi.jelppi.guides.desk.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.SomeTool;
import fi.jelppi.guides.library.StoredTool;
import fi.jelppi.guides.library.ToolKind;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.guides.library.ToolWriter.Outcome.Saved;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class ToolsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ToolWriter tools;

    @Autowired
    DueCard card;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final String name = "Linkki " + UUID.randomUUID();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
        tools.all().stream()
                .filter(row -> row.tool().words().title().startsWith(name))
                .forEach(tools::remove);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        open(Role.COORDINATOR);
        press("Lisää työkalupakkiin");
        fill("javascript:alert(1)");
        press("Tallenna");
        var address = field("Verkko-osoite");
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("https://");
        assertThat(field("Nimi").getValue()).isEqualTo(name);
        _setValue(address, "https://www.palkka.fi/");
        press("Tallenna");
        _assertNone(Dialog.class);
        assertThat(rows()).contains(name);
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhile() {
        var mine = save(name);
        open(Role.ADMIN);
        edit(mine);
        tools.save(SomeTool.called(name + " toisen").input(), mine);
        _setValue(field("Nimi"), name + " oma");
        press("Tallenna");
        assertThat(_get(TheirTool.class).getElement().getTextRecursively()).contains(name + " toisen");
        press("Tallenna silti");
        assertThat(rows()).contains(name + " oma").doesNotContain(name + " toisen");
    }

    @Test
    void whatSomebodyElseRemovedMeanwhileIsNotLost() {
        var mine = save(name);
        open(Role.ADMIN);
        edit(mine);
        tools.remove(mine);
        _setValue(field("Nimi"), name + " oma");
        press("Tallenna");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("point-problem"))
                        .getText())
                .contains("poisti tämän");
        press("Tallenna silti");
        assertThat(rows()).contains(name + " oma");
    }

    @Test
    void removesWhatSomebodyElseChangedMeanwhile() {
        var mine = save(name);
        open(Role.ADMIN);
        edit(mine);
        tools.save(SomeTool.called(name + " toisen").input(), mine);
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TheirTool.class).isVisible()).isTrue();
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class, spec -> spec.withPredicate(ConfirmDialog::isOpened)));
        assertThat(rows()).doesNotContain(name, name + " toisen");
    }

    @Test
    void removesAfterAQuestion() {
        var mine = save(name);
        open(Role.COORDINATOR);
        edit(mine);
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(rows()).doesNotContain(name);
    }

    @Test
    void marksWhatHasToBeCheckedAgainHereAndOnTheFirstPage() {
        var later = save(name + " tuore");
        var old = SomeTool.called(name + " vanha");
        var day = tools.today().minusDays(200);
        old.checked(day, "JELPPI", day.plusDays(100));
        assertThat(tools.save(old.input(), null)).isInstanceOf(Saved.class);
        open(Role.COACH);
        _assertNone(Button.class, spec -> spec.withText("Lisää työkalupakkiin"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Vain tarkistettavat")), true);
        assertThat(rows())
                .contains(name + " vanha")
                .doesNotContain(later.tool().words().title());
        assertThat(card.create().isVisible()).isTrue();
        _setValue(field("Hae"), "eimitään");
        assertThat(rows()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fill(String address) {
        ((Select<ToolKind>) _get(Select.class, spec -> spec.withLabel("Laji"))).setValue(ToolKind.LINK);
        ((Select<Theme>) _get(Select.class, spec -> spec.withLabel("Aihe"))).setValue(Theme.PAYROLL);
        ((CheckboxGroup<Audience>) _get(CheckboxGroup.class)).setValue(Set.of(Audience.EMPLOYER));
        _setValue(field("Nimi"), name);
        _setValue(_get(TextArea.class), "Palkat yhdistyksessä.");
        _setValue(field("Verkko-osoite"), address);
        _setValue(field("Kuka tarkisti"), "JELPPI");
    }

    private StoredTool save(String title) {
        var day = tools.today();
        var input =
                SomeTool.called(title).checked(day, "JELPPI", day.plusMonths(6)).input();
        return ((Saved) tools.save(input, null)).now();
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/library");
    }

    private void edit(StoredTool row) {
        int at = rows().indexOf(row.tool().words().title());
        _click((Button) GridKt._getCellComponent(grid(), at, "actions"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<StoredTool> grid() {
        return _get(Grid.class);
    }

    private static List<String> rows() {
        return GridKt._findAll(grid()).stream()
                .map(row -> row.tool().words().title())
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
