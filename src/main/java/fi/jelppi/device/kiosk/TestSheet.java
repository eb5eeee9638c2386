package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the test page says on paper; on the screen it is not there. */
class TestSheet extends Div {

    /** Those that a printer without the right fonts leaves out. */
    private static final String LETTERS = "Å Ä Ö Á Č Đ Ŋ Š Ŧ Ž å ä ö á č đ ŋ š ŧ ž 0123456789";

    TestSheet() {
        addClassName("test-sheet");
        var letters = new Paragraph(LETTERS);
        letters.getElement().setAttribute("lang", "se");
        add(
                new Paragraph(getTranslation("device.test.sheet.title")),
                letters,
                new Paragraph(getTranslation("device.test.sheet.text")));
    }
}
