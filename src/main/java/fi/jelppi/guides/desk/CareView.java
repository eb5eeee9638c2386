package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.Review;
import fi.jelppi.guides.link.LinkCheck;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** What has to be put right: links that do not answer, and guides that nobody has compared with their service in time. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class CareView extends Div implements HasDynamicTitle {

    CareView(LinkCheck links, EditedGuides guides, Clock clock, JelppiProperties properties) {
        addClassName("desk-page");
        var back = new RouterLink(getTranslation("guides.desk.to-list"), GuidesView.class);
        back.addClassName("desk-back");
        add(back, new H1(getTranslation("guides.desk.care")), new Paragraph(getTranslation("guides.desk.care.lead")));
        var deadLinks = new DeadLinkGrid(properties.zone());
        deadLinks.setItems(links.dead(getLocale()));
        add(new H2(getTranslation("guides.desk.care.links")), deadLinks);
        var today = LocalDate.now(clock.withZone(properties.zone()));
        var reviews = new ReviewGrid(today);
        reviews.show(guides.entries().stream()
                .filter(entry -> !entry.isHidden())
                .filter(entry -> Review.of(entry.guide().about(), today) != Review.LATER)
                .toList());
        add(new H2(getTranslation("guides.desk.care.reviews")), reviews);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.desk.care") + " · JELPPI";
    }
}
