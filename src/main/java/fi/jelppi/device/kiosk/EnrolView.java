package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fi.jelppi.device.Enroller;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.Keypad;
import fi.jelppi.sync.spi.SyncStatus;
import java.util.Locale;

/**
 * Central's address and the one-time code from the desk. A USB scanner or a paste of the desk's link fills both. For whoever
 * sets the kiosk up: visitors never see it, because an enrolled kiosk shows its start instead. Central may have withdrawn
 * the kiosk's credential; then the page opens again, and what waits in the outbox goes out under the new one.
 */
@Route(registerAtStartup = false)
class EnrolView extends Div implements BeforeEnterObserver {

    private final Enroller enroller;
    private final SyncStatus sync;
    private final Input address = new Input();
    private final Input code = new Input();
    private final Paragraph answer = new Paragraph();

    EnrolView(Enroller enroller, SyncStatus sync) {
        this.enroller = enroller;
        this.sync = sync;
        addClassName("enrol");
        answer.addClassName("enrol-answer");
        answer.getElement().setAttribute("role", "alert");
        var left = new Div(
                new H1(getTranslation("device.kiosk.title")),
                new Paragraph(getTranslation("device.kiosk.text")),
                field("address", address, "device.kiosk.address"),
                field("code", code, "device.kiosk.code"),
                answer,
                new BigButton(getTranslation("device.kiosk.start"), BigButton.Look.MAIN, tap -> enrol()));
        left.addClassName("enrol-form");
        var keys = new Keypad(Keypad.CROCKFORD, this::type).withBackspace(this::takeBack);
        add(left, keys);
        address.setValue("https://");
        address.addValueChangeListener(change -> splitLink(address));
        code.addValueChangeListener(change -> splitLink(code));
    }

    private Component field(String id, Input input, String labelKey) {
        input.setId(id);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("autocapitalize", "none");
        input.getElement().setAttribute("spellcheck", "false");
        var label = new NativeLabel(getTranslation(labelKey));
        label.setFor(id);
        var field = new Div(label, input);
        field.addClassName("enrol-field");
        return field;
    }

    private void type(String key) {
        code.setValue(code.getValue() + key);
    }

    private void takeBack() {
        var text = code.getValue();
        code.setValue(text.isEmpty() ? text : text.substring(0, text.length() - 1));
    }

    private void splitLink(Input input) {
        EnrolLink.parse(input.getValue()).ifPresent(link -> {
            address.setValue(link.central());
            code.setValue(link.code().toUpperCase(Locale.ROOT));
        });
    }

    private void enrol() {
        answer.setText("");
        switch (enroller.enrol(address.getValue(), code.getValue())) {
            case Enroller.Done done -> getUI().ifPresent(ui -> ui.navigate(""));
            case Enroller.WrongCode wrong -> refuse("device.kiosk.wrong-code");
            case Enroller.ExpiredCode expired -> refuse("device.kiosk.expired-code");
            case Enroller.TooManyTries tries -> refuse("device.kiosk.too-many");
            case Enroller.BadAddress bad -> refuse("device.kiosk.bad-address");
            case Enroller.NotEncrypted not -> refuse("device.kiosk.not-encrypted");
            case Enroller.NoAnswer no -> refuse("device.kiosk.no-answer");
        }
    }

    private void refuse(String key) {
        answer.setText(getTranslation(key));
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
                .fetchCurrentURL(url -> EnrolLink.parse(String.valueOf(url.getRef()))
                        .ifPresent(link -> {
                            address.setValue(link.central());
                            code.setValue(link.code().toUpperCase(Locale.ROOT));
                        }));
    }
}
