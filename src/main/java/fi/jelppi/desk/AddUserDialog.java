package fi.jelppi.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.Role;
import java.util.Set;

/** Adds a person and shows the one-time link to hand over. Nothing typed is lost on a refusal. */
class AddUserDialog extends Dialog {

    private final Accounts accounts;
    private final Runnable onChange;
    private final TextField name = new TextField(getTranslation("desk.users.name"));
    private final TextField userName = new TextField(getTranslation("desk.users.user-name"));
    private final RoleChoice roles = new RoleChoice();

    AddUserDialog(Accounts accounts, Runnable onChange) {
        this.accounts = accounts;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("desk.users.add"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        userName.setRequiredIndicatorVisible(true);
        userName.setHelperText(getTranslation("security.user-name.help"));
        roles.setValue(Set.of(Role.COACH));
        var form = new Div(name, userName, roles);
        form.addClassName("desk-form");
        add(form);
        var save = new Button(getTranslation("desk.users.add"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
        name.focus();
    }

    private void save() {
        name.setInvalid(false);
        userName.setInvalid(false);
        roles.setInvalid(false);
        switch (accounts.add(userName.getValue(), name.getValue(), roles.getValue())) {
            case Accounts.Added added -> handOver(added);
            case Accounts.NameTaken taken -> refuseUserName("desk.users.name-taken");
            case Accounts.BadUserName bad -> refuseUserName("desk.users.name-bad");
            case Accounts.Incomplete incomplete -> refuseIncomplete();
        }
    }

    private void handOver(Accounts.Added added) {
        close();
        onChange.run();
        accounts.find(added.id())
                .ifPresent(account -> new LinkDialog(account, accounts.passwordLink(account.id())).open());
    }

    private void refuseUserName(String key) {
        userName.setErrorMessage(getTranslation(key));
        userName.setInvalid(true);
        userName.focus();
    }

    private void refuseIncomplete() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("desk.users.name-missing"));
            name.setInvalid(true);
            name.focus();
        }
        if (roles.getValue().isEmpty()) {
            roles.setErrorMessage(getTranslation("desk.users.roles-missing"));
            roles.setInvalid(true);
        }
    }
}
