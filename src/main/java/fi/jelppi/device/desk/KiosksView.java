package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.device.Fleet.Health;
import fi.jelppi.security.Role;
import fi.jelppi.shared.qr.QrCodes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The kiosks: how each is doing, and taking one into use; a name leads to what can be done with it. Stays true by itself. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class KiosksView extends Div implements HasDynamicTitle {

    private final Fleet fleet;
    private final Enrolment enrolment;
    private final QrCodes qrCodes;
    private final KioskLines lines;
    private final Grid<KioskLine> grid = new Grid<>();
    private final Paragraph none = new Paragraph(getTranslation("device.none"));
    private List<KioskLine> shown = List.of();

    KiosksView(Fleet fleet, Enrolment enrolment, QrCodes qrCodes, KioskWords words, Pulse pulse) {
        this.fleet = fleet;
        this.enrolment = enrolment;
        this.qrCodes = qrCodes;
        this.lines = new KioskLines(fleet, words, this::getTranslation, getLocale());
        addClassName("desk-page");
        none.addClassName("desk-note");
        add(head(), none, list());
        show(lines.now());
        pulse.everyBeat(this, this::refreshIfChanged);
    }

    private Component head() {
        var add = new Button(
                getTranslation("device.enrol"), click -> new EnrolDialog(fleet.places(), enrolment, qrCodes).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("device.title")), add);
        head.addClassName("desk-head");
        return head;
    }

    /** Few columns that share the width, each with lines below each other: in big type too nothing is cut off. */
    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("device.title"));
        grid.addComponentColumn(KioskLine::called)
                .setHeader(getTranslation("device.name"))
                .setComparator(Comparator.comparing(KioskLine::name))
                .setSortable(true);
        grid.addComponentColumn(line -> line.contact(getTranslation("device.queue")))
                .setHeader(getTranslation("device.contact"))
                .setComparator(Comparator.comparing(KiosksView::contactAt))
                .setSortable(true);
        grid.addComponentColumn(line -> line.machine(getTranslation("device.touched")))
                .setHeader(getTranslation("device.machine"));
        return grid;
    }

    private static Instant contactAt(KioskLine line) {
        return line.kiosk().health().map(Health::at).orElse(Instant.EPOCH);
    }

    /** Keeps the focus of somebody who is on a name while every line still says the same. */
    private void refreshIfChanged() {
        var now = lines.now();
        if (!said(now).equals(said(shown))) {
            show(now);
        }
    }

    private void show(List<KioskLine> now) {
        shown = now;
        grid.setItems(now);
        none.setVisible(now.isEmpty());
        grid.setVisible(!now.isEmpty());
    }

    private static List<List<String>> said(List<KioskLine> lines) {
        return lines.stream().map(KioskLine::said).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("device.title") + " · JELPPI";
    }
}
