package fi.jelppi.jobs.desk.voucher;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.voucher.TermsInput;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.Vouchers;
import fi.jelppi.jobs.voucher.Vouchers.Editable;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** Adds terms or changes some. Nothing typed is lost on a refusal. */
class TermsDialog extends Dialog {

    private final Vouchers vouchers;
    private final UUID id;
    private final long version;
    private final LocalDate today;
    private final Runnable onChange;
    private final TermsFields fields = new TermsFields();
    private final Paragraph conflict = new Paragraph();

    private TermsDialog(Vouchers vouchers, UUID id, long version, LocalDate today, Runnable onChange) {
        this.vouchers = vouchers;
        this.id = id;
        this.version = version;
        this.today = today;
        this.onChange = onChange;
        setHeaderTitle(
                getTranslation(version == Documents.NEW ? "jobs.voucher.desk.add" : "jobs.voucher.desk.change.title"));
        conflict.addClassName("point-problem");
        conflict.getElement().setAttribute("role", "alert");
        add(fields, conflict);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    static void add(Vouchers vouchers, LocalDate today, Runnable onChange) {
        new TermsDialog(vouchers, Ids.next(), Documents.NEW, today, onChange).open();
    }

    static void change(Vouchers vouchers, Editable row, LocalDate today, Runnable onChange) {
        var dialog = new TermsDialog(vouchers, row.terms().id(), row.version(), today, onChange);
        dialog.fields.show(row.terms());
        dialog.open();
    }

    /** New ones for the year after. */
    static void next(Vouchers vouchers, Editable row, LocalDate today, Runnable onChange) {
        var dialog = new TermsDialog(vouchers, Ids.next(), Documents.NEW, today, onChange);
        dialog.fields.showForNextYear(row.terms());
        dialog.open();
    }

    private void save() {
        conflict.setText("");
        switch (fields.input().check(id, today)) {
            case TermsInput.Bad bad -> fields.mark(bad.problems());
            case TermsInput.Good good -> save(good.terms());
        }
    }

    private void save(VoucherTerms typed) {
        var terms = spelt(typed);
        if (isThere(terms)) {
            conflict.setText(getTranslation("jobs.voucher.desk.twice", terms.area(), Integer.toString(terms.year())));
        } else if (vouchers.save(terms, version)) {
            close();
            onChange.run();
        } else {
            conflict.setText(getTranslation("jobs.voucher.desk.conflict"));
        }
    }

    /** An area is written in one way in all years, or kiosks would take it for two. */
    private VoucherTerms spelt(VoucherTerms terms) {
        return vouchers.editable().stream()
                .map(Editable::terms)
                .filter(other -> !other.id().equals(id) && other.area().equalsIgnoreCase(terms.area()))
                .findFirst()
                .map(other -> terms.in(other.area()))
                .orElse(terms);
    }

    /** Of one area and year there is one set of terms. */
    private boolean isThere(VoucherTerms terms) {
        return vouchers.editable().stream()
                .map(Editable::terms)
                .anyMatch(other -> !other.id().equals(id)
                        && other.area().equalsIgnoreCase(terms.area())
                        && other.year() == terms.year());
    }
}
