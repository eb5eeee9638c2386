package fi.jelppi.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.security.Account;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who uses the desk, for administrators. */
@Route(registerAtStartup = false)
@RolesAllowed(Role.ADMIN_NAME)
class UsersView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Grid<Account> grid = new Grid<>();

    UsersView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("desk-page");
        add(head(), list());
        refresh();
    }

    private Component head() {
        var add = new Button(
                getTranslation("desk.users.add"), click -> new AddUserDialog(accounts, this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("desk.users")), add);
        head.addClassName("desk-head");
        return head;
    }

    private Component list() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("desk.users"));
        grid.addColumn(Account::name)
                .setHeader(getTranslation("desk.users.name"))
                .setComparator(Comparator.comparing(Account::name))
                .setSortable(true);
        grid.addColumn(Account::userName)
                .setHeader(getTranslation("desk.users.user-name"))
                .setSortable(true);
        grid.addColumn(this::roles).setHeader(getTranslation("desk.users.roles"));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("desk.users.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("desk.users.actions"))
                .setAutoWidth(true)
                .setFrozenToEnd(true)
                .setFlexGrow(0);
        return grid;
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation("desk.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private Component state(Account account) {
        var badge = new Span(
                getTranslation("desk.users.state." + account.state().name().toLowerCase(Locale.ROOT)));
        badge.addClassNames("badge", account.state() == Account.State.ACTIVE ? "good" : "quiet");
        return badge;
    }

    private Component actions(Account account) {
        var row = new Div();
        row.addClassName("desk-actions");
        if (account.state() == Account.State.DISABLED) {
            row.add(action("desk.users.enable", account, () -> {
                accounts.enable(account.id());
                refresh();
            }));
        } else {
            row.add(
                    action(
                            "desk.users.roles.change",
                            account,
                            () -> new RolesDialog(accounts, account, this::refresh).open()),
                    action(
                            "desk.users.link",
                            account,
                            () -> new LinkDialog(account, accounts.passwordLink(account.id())).open()),
                    action("desk.users.disable", account, () -> confirmDisable(account)));
        }
        return row;
    }

    private Button action(String key, Account account, Runnable todo) {
        var button = new Button(getTranslation(key), click -> todo.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + account.name());
        return button;
    }

    private void confirmDisable(Account account) {
        var dialog = new ConfirmDialog(
                getTranslation("desk.users.disable.title", account.name()),
                getTranslation("desk.users.disable.text"),
                getTranslation("desk.users.disable"),
                confirm -> disable(account));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("desk.cancel"));
        dialog.open();
    }

    private void disable(Account account) {
        if (accounts.disable(account.id()) == Accounts.ChangeResult.LAST_ADMIN) {
            Notification.show(getTranslation("desk.users.last-admin"));
        }
        refresh();
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.users") + " · JELPPI";
    }
}
