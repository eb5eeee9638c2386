package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.guides.EditedGuides.Draft;
import java.util.Locale;
import java.util.Map;

/** What somebody else has published meanwhile, beside one's own text. */
class OtherText extends Div {

    OtherText() {
        addClassName("guide-other");
        getElement().setAttribute("role", "alert");
        clear();
    }

    final void clear() {
        removeAll();
        setVisible(false);
    }

    /** Shows those languages that are not the same. */
    void show(Draft theirs, Map<Locale, String> own) {
        removeAll();
        setVisible(true);
        add(
                new H2(getTranslation("guides.desk.conflict.title")),
                new Paragraph(getTranslation("guides.desk.conflict.text")));
        var comes = theirs.from();
        if (comes != null) {
            add(new Paragraph(getTranslation("guides.desk.conflict.coming", Days.of(this, comes))));
        }
        var columns = new Div();
        columns.addClassName("guide-texts");
        own.forEach((language, text) -> {
            var other = theirs.files().getOrDefault(language, "");
            if (!other.equals(text)) {
                columns.add(area(language, other));
            }
        });
        add(columns);
    }

    private TextArea area(Locale language, String text) {
        var area = new TextArea(
                getTranslation("guides.desk.conflict.theirs", getTranslation(GuideNames.languageKey(language))));
        area.addClassNames("guide-text", "shown");
        area.setValue(text);
        area.setReadOnly(true);
        return area;
    }
}
