package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.device.Fleet;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Commands;
import fi.jelppi.device.command.KioskSwitch;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kiosk: what can be done with it from here, and what came of it. Stays true by itself. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class KioskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Fleet fleet;
    private final Commands commands;
    private final CommandWords words;
    private final PointInfos infos;
    private final CurrentUser user;
    private final Clock clock;
    private final Div body = new Div();
    private final UnorderedList sent = new UnorderedList();
    private String name = "";
    private List<CommandWords.Line> shown = List.of();
    private boolean shownClosed;
    private @Nullable Kiosk kiosk;
    private @Nullable MessageCard message;
    private @Nullable ControlCard control;
    private @Nullable SettingsCard settings;
    private List<SettingBelief> shownSettings = List.of();

    /** What a kiosk's page needs of commands. */
    @org.springframework.stereotype.Component
    @OnCentral
    record Telling(Commands commands, CommandWords words, Clock clock) {}

    KioskView(Fleet fleet, Telling telling, PointInfos infos, CurrentUser user, Pulse pulse) {
        this.fleet = fleet;
        this.commands = telling.commands();
        this.words = telling.words();
        this.clock = telling.clock();
        this.infos = infos;
        this.user = user;
        addClassName("desk-page");
        body.addClassName("desk-cards");
        sent.addClassName("command-list");
        pulse.everyBeat(this, this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        fleet.find(id == null ? "" : id).ifPresentOrElse(this::draw, this::drawNone);
    }

    private void drawNone() {
        name = getTranslation("device.title");
        add(back(), new H1(name), new Paragraph(getTranslation("device.command.no-kiosk")));
    }

    private RouterLink back() {
        var link = new RouterLink(getTranslation("device.title"), KiosksView.class);
        link.addClassName("desk-back");
        return link;
    }

    private void draw(Kiosk found) {
        kiosk = found;
        name = found.name();
        body.removeAll();
        add(back(), new H1(name), body);
        if (found.isRevoked()) {
            body.add(card("device.revoked", new Paragraph(getTranslation("device.revoked.text"))));
        } else {
            message = new MessageCard(found, commands, infos, user.get().id(), this::refresh);
            control = new ControlCard(found, commands, user.get().id(), this::refresh);
            settings = new SettingsCard(found, commands, user.get().id(), this::refresh);
            body.add(message, control, settings, place(found));
        }
        var history = card("device.command.title", sent);
        history.addClassName("desk-wide");
        body.add(history);
        shown = List.of();
        refresh();
    }

    private Div card(String titleKey, Component... content) {
        var card = new Div(new H2(getTranslation(titleKey)));
        card.add(content);
        card.addClassName("desk-card");
        return card;
    }

    private Div place(Kiosk found) {
        var move = new Button(getTranslation("device.move"), click -> new MoveDialog(fleet, found, this::again).open());
        var revoke = new Button(getTranslation("device.revoke"), click -> confirmRevoke(found));
        var actions = new Div(move, revoke);
        actions.addClassName("desk-actions");
        return card("device.place", new Paragraph(getTranslation("device.place.help")), actions);
    }

    private void confirmRevoke(Kiosk found) {
        var dialog = new ConfirmDialog(
                getTranslation("device.revoke.title", found.name()),
                getTranslation("device.revoke.text"),
                getTranslation("device.revoke"),
                confirm -> {
                    fleet.revoke(found.id());
                    again();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("device.cancel"));
        dialog.open();
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** Keeps the focus of somebody who is on a button while everything still says the same. */
    private void refresh() {
        var seen = kiosk;
        if (seen == null) {
            return;
        }
        var now = clock.instant();
        var all = commands.of(seen.id());
        var lines = all.stream()
                .map(command -> words.of(command, now, this::getTranslation, getLocale()))
                .toList();
        var told = fleet.find(seen.id().toString()).orElse(seen);
        boolean closed = LockBelief.isClosed(told, all);
        var turned = Arrays.stream(KioskSwitch.values())
                .map(what -> SettingBelief.of(what, told, all))
                .toList();
        if (lines.equals(shown)
                && closed == shownClosed
                && turned.equals(shownSettings)
                && sent.getElement().getChildCount() > 0) {
            return;
        }
        shown = lines;
        shownClosed = closed;
        shownSettings = turned;
        if (message != null) {
            message.show(all, now);
        }
        if (control != null) {
            control.show(closed);
        }
        if (settings != null) {
            settings.show(turned);
        }
        show(lines);
    }

    private void show(List<CommandWords.Line> lines) {
        sent.removeAll();
        if (lines.isEmpty()) {
            sent.add(new ListItem(getTranslation("device.command.none")));
        }
        lines.forEach(line -> {
            var badge = new Span(line.state());
            badge.addClassNames("badge", line.look());
            var when = new Span(line.when());
            when.addClassName("kiosk-version");
            sent.add(new ListItem(badge, new Span(line.text()), when));
        });
    }

    @Override
    public String getPageTitle() {
        return name + " · JELPPI";
    }
}
