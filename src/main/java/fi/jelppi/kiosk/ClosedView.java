package fi.jelppi.kiosk;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallContact;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.kiosk.spi.ScreenLock.By;
import org.springframework.beans.factory.ObjectProvider;

/** All that a visitor sees of a kiosk that is closed. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class ClosedView extends Section {

    static final String PATH = "closed";

    ClosedView(ScreenLock lock, ObjectProvider<HallContact> contact) {
        addClassName("closed-page");
        boolean today = lock.now().filter(By.HALL::equals).isPresent();
        add(
                new H1(getTranslation(today ? "kiosk.closed.today" : "kiosk.closed.title")),
                new Paragraph(getTranslation("kiosk.closed.text")));
        contact.stream().flatMap(one -> one.phone().stream()).findFirst().ifPresent(this::offer);
    }

    private void offer(String phone) {
        var number = new Span(phone);
        number.addClassName("number");
        var call = new Paragraph(new Span(getTranslation("kiosk.closed.call")), number);
        call.addClassName("closed-call");
        add(call);
    }
}
