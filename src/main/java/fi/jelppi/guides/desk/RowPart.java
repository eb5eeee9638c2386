package fi.jelppi.guides.desk;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.GuideEntry;

/** Buttons and links of a row, each named after its guide for whoever hears the page. */
final class RowPart {

    private RowPart() {}

    static Anchor preview(GuideEntry entry) {
        var link = new Anchor("/guides/" + entry.guide().id(), text("guides.desk.preview"));
        link.setTarget(AnchorTarget.BLANK);
        name(link, "guides.desk.preview", entry);
        return link;
    }

    static Anchor download(GuideEntry entry, EditedGuides guides) {
        var id = entry.guide().id();
        var link = new Anchor(
                event -> {
                    event.setFileName(id + ".zip");
                    event.setContentType("application/zip");
                    event.getOutputStream().write(guides.zip(id));
                },
                AttachmentType.DOWNLOAD,
                text("guides.desk.download"));
        name(link, "guides.desk.download", entry);
        return link;
    }

    static Button button(String key, GuideEntry entry, Runnable work) {
        var button = new Button(text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        name(button, key, entry);
        return button;
    }

    private static void name(HasAriaLabel part, String key, GuideEntry entry) {
        part.setAriaLabel(text(key) + ": " + name(entry));
    }

    static String name(GuideEntry entry) {
        var ui = UI.getCurrentOrThrow();
        return entry.guide().in(ui.getLocale()).text().title();
    }

    static String text(String key, Object... parameters) {
        return UI.getCurrentOrThrow().getTranslation(key, parameters);
    }
}
