package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasUrlParameter;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.SaveResult;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What can be done with a guide of the list; a coach looks and downloads. */
class GuideActions {

    private final EditedGuides guides;
    private final CurrentUser user;
    private final LocalDate today;
    private final Runnable onChange;

    GuideActions(EditedGuides guides, CurrentUser user, LocalDate today, Runnable onChange) {
        this.guides = guides;
        this.user = user;
        this.today = today;
        this.onChange = onChange;
    }

    LocalDate today() {
        return today;
    }

    boolean mayEdit() {
        return user.has(Role.ADMIN) || user.has(Role.COORDINATOR);
    }

    Div of(GuideEntry entry) {
        var actions = new Div();
        actions.addClassNames("desk-actions", "guide-actions");
        if (mayEdit()) {
            edits(actions, entry);
        }
        if (!entry.isHidden()) {
            actions.add(RowPart.preview(entry));
        }
        actions.add(RowPart.download(entry, guides));
        return actions;
    }

    private void edits(Div actions, GuideEntry entry) {
        var id = entry.guide().id();
        actions.add(RowPart.button("guides.desk.edit", entry, () -> go(GuideEditorView.class, entry)));
        switch (entry.state()) {
            case HIDDEN ->
                actions.add(RowPart.button("guides.desk.show", entry, () -> done(guides.show(id, change(entry)))));
            case SHIPPED, EDITED -> {
                actions.add(RowPart.button("guides.desk.hide", entry, () -> done(guides.hide(id, change(entry)))));
                actions.add(RowPart.button("guides.desk.plan", entry, () -> new PlanDialog(entry, this).open()));
            }
            case COMING -> actions.add(RowPart.button("guides.desk.hold", entry, () -> askHold(entry)));
        }
        if (entry.back()) {
            actions.add(RowPart.button("guides.desk.back", entry, () -> askBack(entry)));
        }
        if (entry.version() > 0) {
            actions.add(RowPart.button("guides.desk.history", entry, () -> go(GuideHistoryView.class, entry)));
        }
    }

    private static <V extends Component & HasUrlParameter<String>> void go(Class<V> page, GuideEntry entry) {
        UI.getCurrentOrThrow().navigate(page, entry.guide().id().value());
    }

    void hideFrom(GuideEntry entry, LocalDate day) {
        done(guides.hideFrom(entry.guide().id(), day, change(entry)));
    }

    void withoutPlan(GuideEntry entry) {
        done(guides.withoutPlan(entry.guide().id(), change(entry)));
    }

    private Change change(GuideEntry entry) {
        return new Change(entry.version(), user.get().id());
    }

    private void done(SaveResult result) {
        switch (result) {
            case Saved saved -> {}
            case Conflict other -> Notification.show(RowPart.text("guides.desk.meanwhile"));
            case Broken broken -> Notification.show(RowPart.text("guides.desk.unreadable"));
        }
        onChange.run();
    }

    private void askBack(GuideEntry entry) {
        ask(
                RowPart.text("guides.desk.back.title"),
                RowPart.text("guides.desk.back.text", RowPart.name(entry)),
                RowPart.text("guides.desk.back"),
                () -> guides.backToShipped(entry.guide().id(), change(entry)));
    }

    private void askHold(GuideEntry entry) {
        ask(
                RowPart.text("guides.desk.hold.title"),
                RowPart.text("guides.desk.hold.text", RowPart.name(entry)),
                RowPart.text("guides.desk.hold"),
                () -> guides.holdBack(entry.guide().id(), change(entry)));
    }

    private void ask(String title, String text, String answer, Supplier<SaveResult> work) {
        var dialog = new ConfirmDialog(title, text, answer, confirm -> done(work.get()));
        dialog.setCancelable(true);
        dialog.setCancelText(RowPart.text("desk.cancel"));
        dialog.open();
    }
}
