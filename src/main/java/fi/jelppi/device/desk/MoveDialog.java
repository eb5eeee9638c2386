package fi.jelppi.device.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.device.Fleet;
import fi.jelppi.organisation.Point;

/** Says that a kiosk stands at another point now. */
class MoveDialog extends Dialog {

    private final ChoiceBox<Point> point;

    MoveDialog(Fleet fleet, Fleet.Kiosk kiosk, Runnable onChange) {
        setHeaderTitle(getTranslation("device.move.title", kiosk.name()));
        var places = fleet.places();
        point = new ChoiceBox<>(getTranslation("device.point"), places, Point::village);
        places.stream()
                .filter(place -> place.id().equals(kiosk.point()))
                .findFirst()
                .ifPresent(point::setValue);
        point.setWidthFull();
        add(new Paragraph(getTranslation("device.move.text")), point);
        var save = new Button(getTranslation("device.move"), click -> save(fleet, kiosk, onChange));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("device.cancel"), click -> close()), save);
    }

    private void save(Fleet fleet, Fleet.Kiosk kiosk, Runnable onChange) {
        if (point.getValue() == null) {
            point.setErrorMessage(getTranslation("device.point.missing"));
            point.setInvalid(true);
            return;
        }
        fleet.move(kiosk.id(), point.getValue().id());
        close();
        onChange.run();
    }
}
