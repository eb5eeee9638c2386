package fi.jelppi.participant;

import fi.jelppi.shared.qr.QrCodes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passes to print, to save and to mail: an A4 sheet to cut, or one picture. */
@Component
public class PassSheet {

    private final QrCodes codes;

    PassSheet(QrCodes codes) {
        this.codes = codes;
    }

    /** A4 pages of eight passes with cutting lines; a single pass is printed large. */
    public byte[] pdf(List<PassCard> cards) {
        return new PassPdf(codes, cards.size() == 1 ? PassPdf.LARGE : PassPdf.SHEET).pages(cards);
    }

    /** A picture for a phone or a mail, 720 × 1080. */
    public byte[] png(PassCard card) {
        return new PassPicture(codes).png(card);
    }
}
