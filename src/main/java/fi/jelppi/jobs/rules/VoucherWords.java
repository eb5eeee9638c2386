package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Stated;
import java.util.regex.Pattern;

/** Whether a vacancy takes the summer-job voucher (kesätyöseteli). */
final class VoucherWords {

    private static final Pattern NAMED = Words.pattern("\\b(?:kesätyö|kesä)setel\\w+");
    private static final Pattern NOT = Words.pattern(
            "\\b(?:ei|emme|eivät) (?:\\w+ ){0,3}(?:hyväksy\\w*|käy|käytä|käyttää|käytetä|ota|oteta|kelpaa|voi)\\b");
    private static final Pattern OPEN =
            Words.pattern("\\b(?:onko|kerro|jos|mikäli|lisätie\\w+|lisää|kysy|mahdolli\\w+)\\b");
    private static final Pattern TAKEN = Words.pattern(
            "\\b(?:hyväksy\\w*|kesä(?:työ)?setelillä|käy|käyvät|käyttää|käytämme|käytetään|palkkaa\\w*|palkata\\w*|otamme|otetaan|ottaa|hakea|haku"
                    + "|maksetaan|työllist\\w+|edellyt\\w*|hyödynn\\w*|eduksi|tarvitset|vaadi\\w*|kelpaa|oikeutet\\w+)\\b");

    private VoucherWords() {}

    static Stated in(Sentence sentence) {
        var text = sentence.text();
        if (!text.contains("setel") || !Words.has(NAMED, text)) {
            return Stated.NOT_STATED;
        }
        if (Words.has(NOT, text)) {
            return Stated.NO;
        }
        boolean taken = sentence.title() || Words.has(TAKEN, text);
        return taken && !Words.has(OPEN, text) ? Stated.YES : Stated.NOT_STATED;
    }
}
