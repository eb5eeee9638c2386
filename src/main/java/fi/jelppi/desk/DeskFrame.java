package fi.jelppi.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import fi.jelppi.shared.touch.PageTools;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** What is always there at the desk: the menu beside the page, or above it on a narrow screen. */
@PermitAll
class DeskFrame extends Div implements RouterLayout {

    private final PageTools tools = new PageTools();
    private final Main content = new Main();

    DeskFrame(DeskMenu menu) {
        addClassName("desk");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", new Span(getTranslation("desk.skip")));
        skip.addClassName("desk-skip");
        skip.setRouterIgnore(true);
        add(skip, tools, menu, content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tools.language(event.getUI().getLocale().toLanguageTag());
        tools.connectionTexts(getTranslation("desk.server.lost"), getTranslation("desk.server.back"));
    }
}
