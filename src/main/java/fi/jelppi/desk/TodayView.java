package fi.jelppi.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: what is on, who is here, what waits for me, which kiosk is silent. */
@Route(registerAtStartup = false)
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    TodayView(ObjectProvider<TodayCard> cards, Clock clock, JelppiProperties properties) {
        addClassName("desk-page");
        var today = LocalDate.now(clock.withZone(properties.zone()));
        var date = new Paragraph(
                today.format(DateTimeFormatter.ofPattern(getTranslation("desk.today.date"), getLocale())));
        date.addClassName("desk-lead");
        var region = new Div();
        region.addClassName("desk-cards");
        cards.stream()
                .sorted(Comparator.comparingInt(TodayCard::order))
                .map(TodayCard::create)
                .forEach(region::add);
        add(new H1(getTranslation("desk.today")), date, region);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.today") + " · JELPPI";
    }
}
