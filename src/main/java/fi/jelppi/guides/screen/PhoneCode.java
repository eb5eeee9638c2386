package fi.jelppi.guides.screen;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.Step.Service;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.QrPicture;

/** Takes an address to one's own phone. */
public class PhoneCode extends Section {

    /** @param says what the code is, for those who do not see it */
    public PhoneCode(QrCodes codes, String heading, String address, String says) {
        addClassName("guide-phone");
        add(new H2(heading), new QrPicture(codes, address, says));
    }

    /** With the host below it, so that everybody sees where it leads. */
    public static PhoneCode of(QrCodes codes, StepWords.Texts texts, Service service) {
        var code = new PhoneCode(
                codes,
                texts.say("guides.kiosk.phone"),
                service.address().toString(),
                texts.say("guides.kiosk.qr", service.label()));
        code.add(new Paragraph(service.address().getHost()));
        return code;
    }
}
