package fi.jelppi.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fi.jelppi.security.Account;
import fi.jelppi.security.Accounts;

/** Changes a person's roles. */
class RolesDialog extends Dialog {

    private final Accounts accounts;
    private final Account account;
    private final Runnable onChange;
    private final RoleChoice roles = new RoleChoice();

    RolesDialog(Accounts accounts, Account account, Runnable onChange) {
        this.accounts = accounts;
        this.account = account;
        this.onChange = onChange;
        setHeaderTitle(account.name());
        roles.setValue(account.roles());
        add(roles);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void save() {
        if (roles.getValue().isEmpty()) {
            refuse("desk.users.roles-missing");
        } else if (accounts.changeRoles(account.id(), roles.getValue()) == Accounts.ChangeResult.LAST_ADMIN) {
            refuse("desk.users.last-admin");
        } else {
            close();
            onChange.run();
        }
    }

    private void refuse(String key) {
        roles.setErrorMessage(getTranslation(key));
        roles.setInvalid(true);
    }
}
