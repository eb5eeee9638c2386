package fi.jelppi.jobs.kiosk.voucher;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.jobs.voucher.Eligibility;
import fi.jelppi.jobs.voucher.Eligibility.Reason;
import fi.jelppi.jobs.voucher.Matter;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.VoucherTerms.Length;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.QrPicture;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What it looks like, why, by which terms, and how to go on. */
class VoucherAnswer extends Section {

    private final Eligibility eligibility;
    private final VoucherTerms terms;

    VoucherAnswer(Eligibility eligibility, QrCodes codes, Runnable again) {
        this.eligibility = eligibility;
        this.terms = eligibility.terms();
        addClassNames(
                "job-page", "voucher-answer", "looks-" + eligibility.looks().code());
        var columns = new Div(why(), how(codes, again));
        columns.addClassName("job-columns");
        add(new H1(getTranslation("jobs.voucher.looks." + eligibility.looks().code())));
        if (eligibility.isOfLastKnownTerms()) {
            add(new Paragraph(getTranslation(
                    "jobs.voucher.last-known",
                    Integer.toString(terms.year()),
                    Integer.toString(eligibility.summer()))));
        }
        add(columns);
    }

    private Section why() {
        var list = new UnorderedList();
        eligibility.reasons().forEach(reason -> list.add(item(reason)));
        var why = new Section(new H2(getTranslation("jobs.voucher.why")), list);
        why.addClassName("job-part");
        why.add(new Paragraph(getTranslation(
                "jobs.voucher.amount",
                terms.amount().percent(),
                Integer.toString(terms.amount().mostEuros()))));
        var source = new Paragraph(getTranslation(
                "jobs.voucher.terms",
                terms.area(),
                Integer.toString(terms.year()),
                terms.source().name(),
                day(terms.checked(), "shared.format.date")));
        source.addClassName("job-source");
        why.add(source);
        return why;
    }

    private ListItem item(Reason reason) {
        boolean born = reason.matter() == Matter.BORN && eligibility.isOfLastKnownTerms();
        var item = new ListItem(getTranslation(
                born ? "jobs.voucher.reason.born.old" : reason.textKey(), parts(reason.matter(), terms)));
        item.addClassName("looks-" + reason.looks().code());
        return item;
    }

    /** What the texts of a matter name. */
    static Object[] parts(Matter matter, VoucherTerms terms) {
        return switch (matter) {
            case BORN -> new Object[] {years(terms.born()), Integer.toString(terms.year())};
            case SEASON ->
                new Object[] {
                    shortDay(terms.season().from()), shortDay(terms.season().to())
                };
            case LENGTH -> new Object[] {length(terms.length())};
            case STUDENT, EMPLOYER, HAD_ONE -> new Object[0];
        };
    }

    private static String years(Born born) {
        return born.from() == born.to() ? Integer.toString(born.from()) : born.from() + "–" + born.to();
    }

    private static String length(Length least) {
        var ui = UI.getCurrentOrThrow();
        var days = ui.getTranslation("jobs.voucher.length.days", least.days());
        var hours = ui.getTranslation("jobs.voucher.length.hours", least.hours());
        if (least.days() > 0 && least.hours() > 0) {
            return ui.getTranslation("jobs.voucher.length", days, hours);
        }
        return least.days() > 0 ? days : hours;
    }

    private Section how(QrCodes codes, Runnable again) {
        var how = new Section(
                new H2(getTranslation("jobs.voucher.how")),
                new Paragraph(
                        getTranslation("jobs.voucher.how." + eligibility.looks().code())));
        how.addClassNames("job-part", "job-apply");
        if (terms.demands().contains(Demand.WRITTEN_CONTRACT)) {
            how.add(new Paragraph(getTranslation("jobs.voucher.contract")));
        }
        how.add(
                new QrPicture(codes, terms.source().address().toString(), getTranslation("jobs.voucher.qr")),
                new BigButton(getTranslation("jobs.voucher.to-jobs"), Look.MAIN, tap -> toJobs()),
                new BigButton(getTranslation("jobs.voucher.again"), Look.QUIET, tap -> again.run()));
        return how;
    }

    /** Back to what the visitor looked at before. */
    static void toJobs() {
        UI.getCurrentOrThrow().navigate("jobs/list");
    }

    private static String shortDay(LocalDate day) {
        return day(day, "jobs.kiosk.day");
    }

    private static String day(LocalDate day, String formatKey) {
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(
                        ui.getTranslation(formatKey), Locale.of(ui.getLocale().getLanguage()))
                .format(day);
    }
}
