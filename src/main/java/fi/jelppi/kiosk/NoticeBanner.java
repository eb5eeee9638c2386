package fi.jelppi.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the desk tells everybody, above the start page. Calm: a line, no more. */
class NoticeBanner extends Div {

    private final Span text = new Span();

    NoticeBanner() {
        addClassName("hall-notice");
        getElement().setAttribute("role", "status");
        var whose = new Span(getTranslation("kiosk.notice"));
        whose.addClassName("hall-notice-name");
        add(whose, text);
        setVisible(false);
    }

    /** @param notice empty when there is nothing to tell */
    void show(String notice) {
        setVisible(!notice.isEmpty());
        text.setText(notice);
    }
}
