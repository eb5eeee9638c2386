package fi.jelppi.jobs.desk.voucher;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.jobs.voucher.SomeTerms;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.Vouchers;
import fi.jelppi.jobs.voucher.Vouchers.Editable;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class VoucherTermsViewTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    Vouchers vouchers;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final String area = "Kunta " + UUID.randomUUID();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void addsTerms() {
        open(Role.COORDINATOR);
        press("Lisää ehdot");
        fill(2027);
        press("Tallenna");
        _assertNone(Dialog.class);
        var saved = only();
        assertThat(saved.year()).isEqualTo(2027);
        assertThat(saved.born()).isEqualTo(new Born(2009, 2011));
        assertThat(saved.demands()).isEmpty();
        assertThat(saved.checked()).isEqualTo(CHECKED);
    }

    @Test
    void refusesWhatIsWrongAndKeepsWhatWasTyped() {
        open(Role.ADMIN);
        press("Lisää ehdot");
        fill(2027);
        _setValue(number("Syntynyt viimeistään, vuosi"), 2008);
        _setValue(day("Työ päättyy viimeistään"), LocalDate.of(2027, 4, 1));
        _setValue(text("Lähteen osoite"), "javascript:alert(1)");
        _setValue(day("Tarkistettu"), LocalDate.of(2999, 1, 1));
        press("Tallenna");
        assertThat(number("Syntynyt viimeistään, vuosi").getErrorMessage()).startsWith("Anna vuodet niin");
        assertThat(number("Syntynyt viimeistään, vuosi").isInvalid()).isTrue();
        assertThat(day("Työ päättyy viimeistään").isInvalid()).isTrue();
        assertThat(text("Lähteen osoite").getErrorMessage()).contains("https://");
        assertThat(day("Tarkistettu").isInvalid()).isTrue();
        assertThat(text("Kunta").isInvalid()).isFalse();
        assertThat(text("Kunta").getValue()).isEqualTo(area);
        assertThat(all()).isEmpty();
    }

    @Test
    void makesTheNextYearOutOfOneThatIsThere() {
        vouchers.save(SomeTerms.of(area, 2024).demands(Set.of(Demand.STUDENT)).terms(), Documents.NEW);
        open(Role.COORDINATOR);
        row("Seuraava vuosi");
        press("Tallenna");
        assertThat(day("Tarkistettu").isInvalid())
                .as("somebody has to compare them with the source")
                .isTrue();
        _setValue(day("Tarkistettu"), CHECKED);
        press("Tallenna");
        assertThat(all()).extracting(VoucherTerms::year).containsExactly(2025, 2024);
        assertThat(all().getFirst().season().from()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(all().getFirst().born()).isEqualTo(new Born(2007, 2009));
        assertThat(all().getFirst().demands()).containsExactly(Demand.STUDENT);
    }

    @Test
    void refusesAYearOfAnAreaTwice() {
        vouchers.save(SomeTerms.of(area, 2027).terms(), Documents.NEW);
        open(Role.COORDINATOR);
        press("Lisää ehdot");
        fill(2027);
        press("Tallenna");
        assertThat(dialog()).contains("Nämä ehdot ovat jo listalla: " + area + " 2027.");
        assertThat(all()).hasSize(1);
    }

    @Test
    void changesTermsButNotOverAnotherChange() {
        var terms = SomeTerms.of(area, 2027).terms();
        vouchers.save(terms, Documents.NEW);
        open(Role.COORDINATOR);
        row("Muuta");
        _setValue(number("Enintään, €"), 350);
        press("Tallenna");
        assertThat(only().amount().mostEuros()).isEqualTo(350);
        row("Muuta");
        assertThat(vouchers.save(terms, 2)).isTrue();
        _setValue(number("Enintään, €"), 400);
        press("Tallenna");
        assertThat(dialog()).contains("Joku muutti näitä ehtoja sillä välin.");
        assertThat(only().amount().mostEuros()).isEqualTo(300);
    }

    @Test
    void marksTermsThatAreNotOfTheSummerThatComes() {
        vouchers.save(SomeTerms.of(area, 2020).terms(), Documents.NEW);
        open(Role.COORDINATOR);
        var badge = (Span) GridKt._getCellComponent(grid(), rowNumber(), "year");
        assertThat(badge.getText()).isEqualTo("2020, ei tämä kesä");
    }

    @Test
    void takesTermsAwayAfterAQuestion() {
        vouchers.save(SomeTerms.of(area, 2027).terms(), Documents.NEW);
        open(Role.COORDINATOR);
        row("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(all()).isEmpty();
    }

    @Test
    void isClosedToCoaches() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/voucher-terms")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/voucher-terms");
    }

    private void fill(int year) {
        _setValue(text("Kunta"), area);
        _setValue(number("Vuosi"), year);
        _setValue(number("Osuus palkasta, %"), 80);
        _setValue(number("Enintään, €"), 300);
        _setValue(number("Syntynyt aikaisintaan, vuosi"), year - 18);
        _setValue(number("Syntynyt viimeistään, vuosi"), year - 16);
        _setValue(day("Työ alkaa aikaisintaan"), LocalDate.of(year, 5, 1));
        _setValue(day("Työ päättyy viimeistään"), LocalDate.of(year, 9, 30));
        _setValue(number("Työpäiviä vähintään"), 10);
        _setValue(number("Työtunteja vähintään"), 60);
        _setValue(text("Lähde"), "Kunnan sivu");
        _setValue(text("Lähteen osoite"), "https://kunta.example/seteli");
        _setValue(day("Tarkistettu"), CHECKED);
    }

    private List<VoucherTerms> all() {
        return vouchers.editable().stream()
                .map(Editable::terms)
                .filter(terms -> terms.area().equals(area))
                .toList();
    }

    private VoucherTerms only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Editable> grid() {
        return _get(Grid.class);
    }

    private int rowNumber() {
        var rows = GridKt._findAll(grid());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).terms().area().equals(area)) {
                return row;
            }
        }
        throw new AssertionError("not in the list");
    }

    private void row(String words) {
        var actions = (Div) GridKt._getCellComponent(grid(), rowNumber(), "actions");
        _click(_get(actions, Button.class, spec -> spec.withText(words)));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
