package fi.jelppi.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.OwnPin;

/** Sets the own PIN and tells the number that is typed before it. */
class PinForm extends Section {

    private final CurrentUser user;
    private final OwnPin pins;
    private final PasswordField pin = new PasswordField(getTranslation("desk.pin.new"));
    private final Paragraph number = new Paragraph();

    PinForm(CurrentUser user, OwnPin pins) {
        this.user = user;
        this.pins = pins;
        addClassNames("desk-card", "desk-form");
        pin.setHelperText(getTranslation("desk.pin.help"));
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "off");
        pin.setMaxLength(6);
        number.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("desk.pin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("desk.pin.title")),
                new Paragraph(getTranslation("desk.pin.text")),
                pin,
                save,
                number);
        pins.number(user.get().id())
                .ifPresent(n -> number.setText(getTranslation("desk.pin.number", String.valueOf(n))));
    }

    private void save() {
        pin.setInvalid(false);
        var me = user.get();
        switch (pins.set(me.id(), me.displayName(), pin.getValue())) {
            case OwnPin.Accepted accepted -> {
                pin.clear();
                number.setText(getTranslation("desk.pin.saved", String.valueOf(accepted.number())));
            }
            case OwnPin.NotSixDigits not -> refuse("desk.pin.not-six");
            case OwnPin.TooSimple simple -> refuse("desk.pin.simple");
            case OwnPin.NotACoach not -> refuse("desk.pin.not-a-coach");
            case OwnPin.NoNumberLeft none -> refuse("desk.pin.full");
        }
    }

    private void refuse(String key) {
        pin.setErrorMessage(getTranslation(key));
        pin.setInvalid(true);
        pin.focus();
    }
}
