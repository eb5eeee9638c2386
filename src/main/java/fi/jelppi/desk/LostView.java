package fi.jelppi.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address at central that does not exist. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class LostView extends Div implements HasDynamicTitle {

    LostView() {
        addClassName("desk-alone");
        var start = new Anchor("/", getTranslation("desk.lost.start"));
        start.setRouterIgnore(true);
        var desk = new Anchor("/desk", getTranslation("desk.lost.desk"));
        desk.setRouterIgnore(true);
        add(new Main(
                new H1(getTranslation("desk.lost.title")),
                new Paragraph(getTranslation("desk.lost.text")),
                new Paragraph(start),
                new Paragraph(desk)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.lost.title") + " · JELPPI";
    }
}
