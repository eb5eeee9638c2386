package fi.jelppi.device.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.device.Enrolment;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.qr.QrCodes;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Asks where the new kiosk goes and what it is called, then shows its one-time code. */
class EnrolDialog extends Dialog {

    private static final int QR_PIXELS = 280;

    private final Enrolment enrolment;
    private final QrCodes qrCodes;
    private final ChoiceBox<Point> point;
    private final TextField name = new TextField(getTranslation("device.name"));

    EnrolDialog(List<Point> points, Enrolment enrolment, QrCodes qrCodes) {
        this.enrolment = enrolment;
        this.qrCodes = qrCodes;
        setHeaderTitle(getTranslation("device.enrol"));
        point = new ChoiceBox<>(getTranslation("device.point"), points, Point::village);
        point.setRequiredIndicatorVisible(true);
        point.addValueChangeListener(change -> suggestName());
        name.setRequiredIndicatorVisible(true);
        point.setAutofocus(true);
        name.setMaxLength(80);
        name.setHelperText(getTranslation("device.name.help"));
        var form = new Div(point, name);
        form.addClassName("desk-form");
        add(form);
        var next = new Button(getTranslation("device.enrol.code"), click -> showCode());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("device.cancel"), click -> close()), next);
    }

    private void suggestName() {
        if (point.getValue() != null && name.isEmpty()) {
            name.setValue(point.getValue().village() + " 1");
        }
    }

    private void showCode() {
        point.setInvalid(point.getValue() == null);
        point.setErrorMessage(getTranslation("device.point.missing"));
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("device.name.missing"));
        if (point.isInvalid() || name.isInvalid()) {
            return;
        }
        var code = enrolment.newCode(point.getValue().id(), name.getValue());
        removeAll();
        getFooter().removeAll();
        add(codeArea(code));
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private Div codeArea(Enrolment.Code code) {
        var shown = new Paragraph(code.code());
        shown.addClassName("enrol-code");
        var picture = qrCodes.png(code.link().toString(), QR_PIXELS);
        var image = new Image(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(picture), "code.png", "image/png", picture.length)),
                getTranslation("device.enrol.qr"));
        // Without the last slash: somebody types it on a touch screen.
        var address = code.link().resolve("/").toString().replaceFirst("/$", "");
        var area = new Div(
                new Paragraph(getTranslation("device.enrol.how", address)),
                shown,
                image,
                new Paragraph(getTranslation("device.enrol.valid", Enrolment.CODE_VALID.toMinutes())));
        area.addClassName("enrol-show");
        return area;
    }
}
