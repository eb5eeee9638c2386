package fi.jelppi.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.touch.ErrorPages;
import fi.jelppi.shared.touch.PageTools;

/** Central's pages for what does not exist and for what failed; they need neither the menu nor a log-in. */
@org.springframework.stereotype.Component
@OnCentral
class DeskErrorPages implements ErrorPages {

    @Override
    public Component lost() {
        return page(
                new H1(text("desk.lost.title")),
                new Paragraph(text("desk.lost.text")),
                new Paragraph(link("/", "desk.lost.start")),
                new Paragraph(link("/desk", "desk.lost.desk")));
    }

    @Override
    public Component broken(String number, String address) {
        return page(
                new H1(text("desk.error.title")),
                new Paragraph(text("desk.error.text", number)),
                new Paragraph(link(address, "desk.error.again")),
                new Paragraph(link("/desk", "desk.lost.desk")));
    }

    @Override
    public String lostTitle() {
        return text("desk.lost.title") + " · JELPPI";
    }

    @Override
    public String brokenTitle() {
        return text("desk.error.title") + " · JELPPI";
    }

    private static Component page(Component... parts) {
        var tools = new PageTools();
        tools.language(UI.getCurrentOrThrow().getLocale().toLanguageTag());
        tools.connectionTexts(text("desk.server.lost"), text("desk.server.back"));
        var page = new Div(tools, new Main(parts));
        page.addClassName("desk-alone");
        return page;
    }

    private static Anchor link(String address, String key) {
        var link = new Anchor(address, text(key));
        link.setRouterIgnore(true);
        return link;
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrentOrThrow().getTranslation(key, parameters);
    }
}
