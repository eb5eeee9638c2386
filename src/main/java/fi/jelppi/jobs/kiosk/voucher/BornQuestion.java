package fi.jelppi.jobs.kiosk.voucher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The birth year, by one tap for those of 15 to 18, to whom most vouchers are given. It need not be told. */
class BornQuestion extends Div {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 18;
    private static final int OLDEST_ASKED = 120;

    interface Then extends Consumer<@Nullable Integer> {}

    private final int summer;
    private final Then then;
    private final Paragraph problem = new Paragraph();

    BornQuestion(VoucherTerms terms, LocalDate today, Then then) {
        this.summer = terms.summer(today);
        this.then = then;
        addClassName("one-question");
        var choices = new Div();
        choices.addClassName("choices");
        for (int age = YOUNGEST; age <= OLDEST; age++) {
            int year = summer - age;
            choices.add(new BigButton(Integer.toString(year), Look.QUIET, tap -> then.accept(year)));
        }
        choices.add(
                new BigButton(getTranslation("jobs.voucher.born.other"), Look.QUIET, tap -> askOther()),
                new BigButton(getTranslation("jobs.voucher.born.skip"), Look.QUIET, tap -> then.accept(null)));
        add(
                new H1(getTranslation("jobs.voucher.ask.born")),
                new Paragraph(getTranslation("jobs.voucher.help.born")),
                choices);
    }

    private void askOther() {
        removeAll();
        var field = new TouchField(Layout.INTEGER).limit(4).named(getTranslation("jobs.voucher.ask.born"));
        var next = new BigButton(getTranslation("jobs.voucher.next"), Look.MAIN, tap -> parse(field.getValue()));
        field.onEnter(() -> parse(field.getValue()));
        problem.getElement().setAttribute("role", "alert");
        add(new H1(getTranslation("jobs.voucher.ask.born")), problem, field, next);
        field.focus();
    }

    private void parse(String typed) {
        if (typed.matches("[0-9]{4}")) {
            int year = Integer.parseInt(typed);
            if (year <= summer && year >= summer - OLDEST_ASKED) {
                then.accept(year);
                return;
            }
        }
        problem.setText(getTranslation("jobs.voucher.born.wrong"));
    }
}
