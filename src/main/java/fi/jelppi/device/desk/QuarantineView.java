package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.sync.Quarantine;
import fi.jelppi.sync.QuarantinedFact;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Facts from kiosks that could not be applied. Shows where they came from and why, never what they say. */
@Route(registerAtStartup = false)
@RolesAllowed(Role.ADMIN_NAME)
class QuarantineView extends Div implements HasDynamicTitle {

    private static final String TIME_WIDTH = "11rem";

    private static final int PAGE = 50;
    private static final String CHANGED = "changed-content";

    private final Quarantine quarantine;
    private final ZoneId zone;
    private final Grid<QuarantinedFact> grid = new Grid<>(PAGE);

    QuarantineView(Quarantine quarantine, JelppiProperties node) {
        this.quarantine = quarantine;
        this.zone = node.zone();
        addClassName("desk-page");
        add(head(), explanation(), list());
    }

    private Component head() {
        var refresh = new Button(
                getTranslation("sync.quarantine.refresh"),
                click -> grid.getDataProvider().refreshAll());
        var head = new Div(new H1(getTranslation("sync.quarantine.title")), refresh);
        head.addClassName("desk-head");
        return head;
    }

    private Component explanation() {
        var text = new Paragraph(getTranslation("sync.quarantine.about"));
        text.addClassName("desk-note");
        return text;
    }

    private Component list() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("desk-long-list");
        grid.getElement().setAttribute("aria-label", getTranslation("sync.quarantine.title"));
        grid.setEmptyStateText(getTranslation("sync.quarantine.none"));
        grid.addColumn(fact -> fact.type() + " · " + fact.version()).setHeader(getTranslation("sync.quarantine.type"));
        grid.addColumn(QuarantinedFact::device).setHeader(getTranslation("sync.quarantine.device"));
        grid.addColumn(fact -> time(fact.recordedAt()))
                .setHeader(getTranslation("sync.quarantine.recorded"))
                .setWidth(TIME_WIDTH)
                .setFlexGrow(0);
        grid.addColumn(fact -> time(fact.receivedAt()))
                .setHeader(getTranslation("sync.quarantine.received"))
                .setWidth(TIME_WIDTH)
                .setFlexGrow(0);
        grid.addColumn(fact -> getTranslation("sync.quarantine.reason." + fact.reason()))
                .setHeader(getTranslation("sync.quarantine.reason"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::action)
                .setKey("action")
                .setHeader(getTranslation("sync.quarantine.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> quarantine.page(query.getOffset(), query.getLimit()).stream(), query ->
                (int) quarantine.count());
        return grid;
    }

    private Component action(QuarantinedFact fact) {
        if (CHANGED.equals(fact.reason())) {
            return new Span(); // the first copy counts; this one is kept as evidence
        }
        var button = new Button(getTranslation("sync.quarantine.reapply"), click -> reapply(fact));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("sync.quarantine.reapply") + ": " + fact.type());
        return button;
    }

    private void reapply(QuarantinedFact fact) {
        boolean applied = quarantine.reapply(fact.id());
        Notification.show(getTranslation(applied ? "sync.quarantine.applied" : "sync.quarantine.stays"));
        grid.getDataProvider().refreshAll();
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("sync.quarantine.time-format"), getLocale())
                .format(at.atZone(zone));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sync.quarantine.title") + " · JELPPI";
    }
}
