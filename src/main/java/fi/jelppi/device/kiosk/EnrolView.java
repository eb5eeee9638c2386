package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fi.jelppi.device.Enroller;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.shared.touch.WedgeScanner;
import fi.jelppi.sync.spi.SyncStatus;
import java.util.List;
import java.util.Locale;

/**
 * Central's address and the one-time code from the desk: read from the desk's QR code with the camera, read by a USB scanner,
 * pasted as a link, or typed. For whoever sets the kiosk up: visitors never see it, because an enrolled kiosk shows its start
 * instead. Central may have withdrawn the kiosk's credential; then the page opens again, and what waits in the outbox goes
 * out under the new one.
 */
@Route(registerAtStartup = false)
class EnrolView extends Div implements BeforeEnterObserver {

    private static final String READ = "device.kiosk.read";

    private final Enroller enroller;
    private final SyncStatus sync;
    private final TouchField address = new TouchField(Layout.WEB);
    private final TouchField code = new TouchField(Layout.NONE);
    private final Paragraph answer = new Paragraph();
    private final BigButton start;
    private final EnrolWays ways;

    EnrolView(Enroller enroller, SyncStatus sync, KioskSettings settings) {
        this.enroller = enroller;
        this.sync = sync;
        addClassName("enrol");
        answer.addClassName("enrol-answer");
        answer.getElement().setAttribute("role", "alert");
        start = new BigButton(getTranslation("device.kiosk.start"), BigButton.Look.MAIN, tap -> enrol());
        ways = new EnrolWays(settings, this::read, code);
        add(form(), ways);
    }

    private Div form() {
        address.setId("address");
        address.setPlaceholder("https://");
        address.leavingCodesToTheScanner().addValueChangeListener(change -> splitLink(address));
        code.setId("code");
        code.leavingCodesToTheScanner().addValueChangeListener(change -> splitLink(code));
        code.onEnter(this::enrol).addFocusListener(focus -> ways.showKeypad());
        var scanner = new WedgeScanner();
        scanner.onCode(read -> read(read.readings()));
        var form = new Div(
                new H1(getTranslation("device.kiosk.title")),
                new Paragraph(getTranslation("device.kiosk.text")),
                address.below(getTranslation("device.kiosk.address")),
                code.below(getTranslation("device.kiosk.code")),
                answer,
                start,
                scanner);
        form.addClassName("enrol-form");
        return form;
    }

    /** Nothing is done by the code alone: a person first sees which server the kiosk would belong to. */
    private void read(List<String> readings) {
        switch (EnrolScan.of(readings)) {
            case EnrolScan.Link(var link) -> take(link);
            case EnrolScan.Pass pass -> say("device.kiosk.code-of-a-visitor", false);
            case EnrolScan.Other other -> say("device.kiosk.other-code", false);
        }
    }

    private void splitLink(TouchField field) {
        EnrolLink.parse(field.getValue()).ifPresent(this::take);
    }

    private void take(EnrolLink link) {
        address.setValue(link.central());
        code.setValue(link.code().toUpperCase(Locale.ROOT));
        enroller.problemWith(link.central()).ifPresentOrElse(this::show, () -> say(READ, true));
    }

    /** In the background: central may take its time, and the screen has to say at once that something happens. */
    private void enrol() {
        if (!start.isEnabled()) {
            return; // Enter twice; the code works once
        }
        say("device.kiosk.trying", true);
        start.setEnabled(false);
        var typedAddress = address.getValue();
        var typedCode = code.getValue();
        var showing = UI.getCurrent().accessLater(this::show, () -> {});
        Thread.ofVirtual().name("enrol").start(() -> showing.accept(enroller.enrol(typedAddress, typedCode)));
    }

    private void show(Enroller.Result result) {
        start.setEnabled(true);
        switch (result) {
            case Enroller.Done done -> getUI().ifPresent(ui -> ui.navigate(""));
            case Enroller.WrongCode wrong -> say("device.kiosk.wrong-code", false);
            case Enroller.ExpiredCode expired -> say("device.kiosk.expired-code", false);
            case Enroller.TooManyTries tries -> say("device.kiosk.too-many", false);
            case Enroller.BadAddress bad -> say("device.kiosk.bad-address", false);
            case Enroller.NotEncrypted not -> say("device.kiosk.not-encrypted", false);
            case Enroller.NotKept not -> say("device.kiosk.not-kept", false);
            case Enroller.OtherCentral other -> say("device.kiosk.other-central", false);
            case Enroller.NoAnswer no -> say("device.kiosk.no-answer", false);
        }
    }

    private void say(String key, boolean well) {
        answer.setText(getTranslation(key));
        answer.setClassName("good", well);
    }

    /** The desk's link may stand in the fragment of this page's address: {@code enrol#https://central/#enrol=CODE}. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (enroller.isEnrolled() && sync.now().link() != SyncStatus.Link.REVOKED) {
            event.forwardTo("");
            return;
        }
        event.getUI()
                .getPage()
                .fetchCurrentURL(
                        url -> EnrolLink.parse(String.valueOf(url.getRef())).ifPresent(this::take));
    }
}
