package fi.jelppi.device.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.organisation.Point;
import fi.jelppi.participant.QrCodes;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kiosks: how each is doing, taking one into use, moving it, taking it out of use. Refreshes itself. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class KiosksView extends Div implements HasDynamicTitle {

    private static final int REFRESH_MILLIS = 3000;

    private final Fleet fleet;
    private final Enrolment enrolment;
    private final QrCodes qrCodes;
    private final KioskWords words;
    private final Map<PointId, String> places;
    private final Grid<Kiosk> grid = new Grid<>();
    private final Paragraph none = new Paragraph(getTranslation("device.none"));
    private List<Kiosk> shown = List.of();

    KiosksView(Fleet fleet, Enrolment enrolment, QrCodes qrCodes, KioskWords words) {
        this.fleet = fleet;
        this.enrolment = enrolment;
        this.qrCodes = qrCodes;
        this.words = words;
        places = fleet.places().stream().collect(Collectors.toMap(Point::id, Point::village));
        addClassName("desk-page");
        none.addClassName("desk-note");
        add(head(), none, list());
        refresh();
    }

    private Component head() {
        var add = new Button(
                getTranslation("device.enrol"), click -> new EnrolDialog(fleet.places(), enrolment, qrCodes).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("device.title")), add);
        head.addClassName("desk-head");
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("device.title"));
        grid.addColumn(Kiosk::name).setHeader(getTranslation("device.name")).setSortable(true);
        grid.addColumn(this::place).setHeader(getTranslation("device.point")).setSortable(true);
        grid.addComponentColumn(this::contact)
                .setHeader(getTranslation("device.contact"))
                .setComparator(Comparator.comparing(
                        kiosk -> kiosk.health().map(Fleet.Health::at).orElse(Instant.EPOCH)))
                .setSortable(true);
        grid.addColumn(kiosk -> kiosk.health()
                        .map(health -> words.queue(health, this::getTranslation, getLocale()))
                        .orElse("–"))
                .setHeader(getTranslation("device.queue"));
        grid.addComponentColumn(this::clock).setHeader(getTranslation("device.clock"));
        grid.addColumn(kiosk -> kiosk.health().map(Fleet.Health::version).orElse("–"))
                .setHeader(getTranslation("device.version"));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("device.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private String place(Kiosk kiosk) {
        return places.getOrDefault(kiosk.point(), "–");
    }

    private Component contact(Kiosk kiosk) {
        if (kiosk.isRevoked()) {
            return badge(getTranslation("device.revoked"), "bad");
        }
        var silent = fleet.isSilent(kiosk);
        return kiosk.health()
                .map(health -> words.ago(health.at(), this::getTranslation, getLocale()))
                .map(text -> badge(silent ? getTranslation("device.silent", text) : text, silent ? "warn" : "good"))
                .orElseGet(() -> badge(getTranslation("device.never"), "warn"));
    }

    private Component clock(Kiosk kiosk) {
        if (kiosk.health().isEmpty()) {
            return new Span("–");
        }
        var health = kiosk.health().get();
        var text = words.offset(health.clockOffset(), this::getTranslation);
        return health.clockIsOff() ? badge(getTranslation("device.clock.off", text), "warn") : new Span(text);
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }

    private Component actions(Kiosk kiosk) {
        var row = new Div();
        row.addClassName("desk-actions");
        if (!kiosk.isRevoked()) {
            row.add(
                    action("device.move", kiosk, () -> new MoveDialog(fleet, kiosk, this::refresh).open()),
                    action("device.revoke", kiosk, () -> confirmRevoke(kiosk)));
        }
        return row;
    }

    private Button action(String key, Kiosk kiosk, Runnable todo) {
        var button = new Button(getTranslation(key), click -> todo.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + kiosk.name());
        return button;
    }

    private void confirmRevoke(Kiosk kiosk) {
        var dialog = new ConfirmDialog(
                getTranslation("device.revoke.title", kiosk.name()),
                getTranslation("device.revoke.text"),
                getTranslation("device.revoke"),
                confirm -> {
                    fleet.revoke(kiosk.id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("device.cancel"));
        dialog.open();
    }

    private void refresh() {
        shown = fleet.all();
        grid.setItems(shown);
        none.setVisible(shown.isEmpty());
        grid.setVisible(!shown.isEmpty());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(REFRESH_MILLIS);
        addDetachListener(detach -> detach.getUI().setPollInterval(-1));
        var polling = event.getUI().addPollListener(poll -> refreshIfChanged());
        addDetachListener(detach -> polling.remove());
    }

    /** Keeps the focus of somebody who is on a button while nothing has changed. */
    private void refreshIfChanged() {
        if (!fleet.all().equals(shown)) {
            refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("device.title") + " · JELPPI";
    }
}
