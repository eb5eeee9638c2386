package fi.jelppi.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.OwnPin;
import fi.jelppi.security.Passwords;
import fi.jelppi.security.Role;
import jakarta.annotation.security.PermitAll;

/** One's own password, and a coach's PIN for the kiosks. */
@Route(registerAtStartup = false)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    OwnAccountView(CurrentUser user, Passwords passwords, OwnPin pins) {
        addClassName("desk-page");
        var forms = new Div();
        if (user.has(Role.COACH)) {
            forms.add(new PinForm(user, pins));
        }
        forms.add(new PasswordForm(user, passwords));
        forms.addClassName("desk-cards");
        add(new H1(user.get().displayName()), forms);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.account") + " · JELPPI";
    }
}
