package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.shared.Ids;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be opened: logged once with its trace under a number, which is all that the person sees of it. */
@AnonymousAllowed
class BrokenRoute extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenRoute.class);

    private final ErrorPages pages;

    BrokenRoute(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Ids.shortNumber();
        // The address may hold what somebody typed; the trace says which page it was.
        LOG.error("error {}: a page could not be opened", number, parameter.getCaughtException());
        removeAll();
        add(pages.broken(number, addressOf(event)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Of this server, whatever stands in it. */
    private static String addressOf(BeforeEnterEvent event) {
        return "/" + event.getLocation().getPathWithQueryParameters().replaceFirst("^[/\\\\]+", "");
    }

    @Override
    public String getPageTitle() {
        return pages.brokenTitle();
    }
}
