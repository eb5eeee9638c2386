package fi.jelppi.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.PasswordResult;
import fi.jelppi.security.Passwords;

/** Changes the own password; afterwards all of one's sessions end and one logs in anew. */
class PasswordForm extends Section {

    private final CurrentUser user;
    private final Passwords passwords;
    private final PasswordField present = new PasswordField(getTranslation("desk.password.present"));
    private final PasswordField next = new PasswordField(getTranslation("security.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("security.password.again"));

    PasswordForm(CurrentUser user, Passwords passwords) {
        this.user = user;
        this.passwords = passwords;
        addClassNames("desk-card", "desk-form");
        present.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        next.setHelperText(getTranslation("security.password.help"));
        again.getElement().setAttribute("autocomplete", "new-password");
        var save = new Button(getTranslation("desk.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("desk.password.title")), present, next, again, save);
    }

    private void save() {
        present.setInvalid(false);
        next.setInvalid(false);
        again.setInvalid(false);
        if (!next.getValue().equals(again.getValue())) {
            refuse(again, "security.password.differs");
            return;
        }
        switch (passwords.changeOwn(user.get().id(), present.getValue(), next.getValue())) {
            case PasswordResult.Accepted accepted ->
                getUI().ifPresent(ui -> ui.getPage().setLocation("/login?changed"));
            case PasswordResult.WrongPresent wrong -> refuse(present, "desk.password.wrong");
            case PasswordResult.TooShort tooShort -> refuse(next, "security.password.short");
            case PasswordResult.TooLong tooLong -> refuse(next, "security.password.long");
            case PasswordResult.LikeUserName like -> refuse(next, "security.password.like-name");
            case PasswordResult.TooCommon common -> refuse(next, "security.password.common");
            case PasswordResult.LinkSpent spent -> refuse(next, "security.link.spent");
            case PasswordResult.BadUserName name -> refuse(next, "security.user-name.bad");
        }
    }

    private void refuse(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
