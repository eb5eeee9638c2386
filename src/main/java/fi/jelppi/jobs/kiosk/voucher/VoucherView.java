package fi.jelppi.jobs.kiosk.voucher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.kiosk.JobVisit;
import fi.jelppi.jobs.voucher.Eligibility;
import fi.jelppi.jobs.voucher.Matter;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.Vouchers;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** "Saisinko kesätyösetelin?": one question at a time, then what it looks like. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class VoucherView extends Div implements HasPatience {

    private final Vouchers vouchers;
    private final QrCodes codes;
    private final LocalDate today;
    private final VoucherVisit visit = VoucherVisit.current();

    VoucherView(Vouchers vouchers, QrCodes codes, Clock clock, JelppiProperties properties) {
        this.vouchers = vouchers;
        this.codes = codes;
        this.today = LocalDate.now(clock.withZone(properties.zone()));
        addClassName("voucher-page");
        if (!visit.hasBegun()) {
            JobVisit.birthYear().ifPresent(visit::born);
        }
        show();
    }

    private void show() {
        removeAll();
        var areas = vouchers.areas(today);
        var area = areas.size() == 1 ? areas.getFirst() : visit.area().orElse("");
        vouchers.of(area, today).ifPresentOrElse(this::show, () -> add(areas.isEmpty() ? none() : areas(areas)));
    }

    private void show(VoucherTerms terms) {
        visit.next(terms)
                .ifPresentOrElse(
                        matter -> add(matter == Matter.BORN ? born(terms) : question(matter, terms)),
                        () -> add(new VoucherAnswer(Eligibility.of(terms, visit.told(), today), codes, this::again)));
    }

    private Div none() {
        return screen(
                new H1(getTranslation("jobs.voucher.title")),
                new Paragraph(getTranslation("jobs.voucher.none")),
                new BigButton(getTranslation("jobs.voucher.to-jobs"), Look.MAIN, tap -> VoucherAnswer.toJobs()));
    }

    private Div areas(List<String> areas) {
        var choices = choices();
        areas.forEach(area -> choices.add(new BigButton(area, Look.QUIET, tap -> {
            visit.area(area);
            show();
        })));
        return screen(new H1(getTranslation("jobs.voucher.ask.area")), choices);
    }

    private Div born(VoucherTerms terms) {
        var question = new BornQuestion(terms, today, year -> {
            visit.born(year);
            show();
        });
        return screen(question, back());
    }

    private Div question(Matter matter, VoucherTerms terms) {
        var choices = choices();
        choices.add(
                answer("jobs.voucher.yes", matter, Stated.YES),
                answer("jobs.voucher.no", matter, Stated.NO),
                answer("jobs.voucher.unknown", matter, Stated.NOT_STATED));
        return screen(
                new H1(getTranslation("jobs.voucher.ask." + matter.code(), VoucherAnswer.parts(matter, terms))),
                new Paragraph(getTranslation("jobs.voucher.help." + matter.code())),
                choices,
                back());
    }

    private BigButton answer(String key, Matter matter, Stated answer) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> {
            visit.say(matter, answer);
            show();
        });
    }

    private BigButton back() {
        var back = new BigButton(getTranslation("jobs.voucher.back"), Look.QUIET, tap -> {
            visit.back();
            show();
        });
        back.setVisible(visit.hasBegun());
        return back;
    }

    private void again() {
        visit.again();
        show();
    }

    private static Div choices() {
        var choices = new Div();
        choices.addClassName("choices");
        return choices;
    }

    private static Div screen(Component... parts) {
        var screen = new Div(parts);
        screen.addClassName("one-question");
        return screen;
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
