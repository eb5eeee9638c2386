package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.QrPicture;
import java.util.Optional;

/** How to apply: on one's own telephone by a QR code, and in words for whoever has none. */
class ApplyWays extends Div {

    /** In characters; a longer address makes a code that cheap cameras do not read. */
    private static final int LONGEST = 600;

    ApplyWays(HowToApply how, QrCodes codes) {
        addClassName("apply-ways");
        if (how.phone() != null) {
            add(line("jobs.kiosk.apply.phone", how.phone().value()));
        }
        if (how.email() != null) {
            add(line("jobs.kiosk.apply.email", how.email()));
        }
        if (how.link() != null) {
            add(line("jobs.kiosk.apply.link", how.link().getHost()));
        }
        if (how.inPerson() != null) {
            add(line("jobs.kiosk.apply.in-person", how.inPerson()));
        }
        if (how.equals(HowToApply.UNTOLD)) {
            add(new Paragraph(getTranslation("jobs.kiosk.apply.untold")));
        }
        picture(how, codes).ifPresent(code -> add(new Paragraph(getTranslation("jobs.kiosk.apply.scan")), code));
    }

    /** Empty where no code can hold how to apply. */
    static Optional<QrPicture> picture(HowToApply how, QrCodes codes) {
        return how.address()
                .filter(ApplyWays::fits)
                .map(address ->
                        new QrPicture(codes, address, UI.getCurrentOrThrow().getTranslation("jobs.kiosk.apply.qr")));
    }

    private static boolean fits(String address) {
        return address.length() <= LONGEST;
    }

    private Paragraph line(String key, String what) {
        var value = new Span(what);
        value.addClassNames("apply-value", "number");
        return new Paragraph(new Span(getTranslation(key)), value);
    }
}
