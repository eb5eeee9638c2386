package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing there, or nothing for this person. */
@AnonymousAllowed
class LostRoute extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final ErrorPages pages;

    LostRoute(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(pages.lost());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return pages.lostTitle();
    }
}
