package fi.jelppi.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.shared.touch.ErrorPages;

/** An address at central that does not exist. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class LostView extends Div implements HasDynamicTitle {

    private final ErrorPages pages;

    LostView(ErrorPages pages) {
        this.pages = pages;
        add(pages.lost());
    }

    @Override
    public String getPageTitle() {
        return pages.lostTitle();
    }
}
