package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.EditedGuides.Draft;
import fi.jelppi.guides.GuideHistory;
import fi.jelppi.guides.GuideHistory.Version;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a guide was: who changed it, what changed, and a way back. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class GuideHistoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final EditedGuides guides;
    private final GuideHistory history;
    private final Accounts accounts;
    private final CurrentUser user;
    private final ZoneId zone;
    private @Nullable VersionGrid versions;
    private long newest;

    GuideHistoryView(
            EditedGuides guides,
            GuideHistory history,
            Accounts accounts,
            CurrentUser user,
            JelppiProperties properties) {
        this.guides = guides;
        this.history = history;
        this.accounts = accounts;
        this.user = user;
        this.zone = properties.zone();
        addClassName("desk-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        removeAll();
        var back = new RouterLink(getTranslation("guides.desk.to-list"), GuidesView.class);
        back.addClassName("desk-back");
        add(back);
        GuideNames.parse(name == null ? "" : name)
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("guides.desk.no-such"))));
    }

    private void show(GuideId id) {
        var grid = new VersionGrid(accounts, zone, version -> actions(id, version));
        grid.getElement().setAttribute("aria-label", getTranslation("guides.history.title", id));
        versions = grid;
        add(new H1(getTranslation("guides.history.title", id)), new Paragraph(getTranslation("guides.history.lead")));
        add(grid);
        refresh(id);
    }

    private Div actions(GuideId id, Version version) {
        var actions = new Div();
        if (GuideHistory.hasBefore(version.number(), newest)) {
            actions.add(VersionGrid.button("guides.history.changes", version, () -> changes(id, version)));
        }
        if (version.number() != newest) {
            actions.add(VersionGrid.button("guides.history.restore", version, () -> restore(id, version)));
        }
        actions.addClassName("desk-actions");
        return actions;
    }

    private void changes(GuideId id, Version version) {
        history.before(id, version.number())
                .ifPresent(before -> history.find(id, version.number())
                        .ifPresent(after -> new DiffDialog(Long.toString(version.number()), before, after).open()));
    }

    private void restore(GuideId id, Version version) {
        Notification.show(
                switch (guides.restore(
                        id, version.number(), new Change(newest, user.get().id()))) {
                    case Saved saved -> restored(id);
                    case Conflict other -> getTranslation("guides.desk.meanwhile");
                    case Broken broken -> getTranslation("guides.desk.unreadable");
                });
        refresh(id);
    }

    private String restored(GuideId id) {
        return guides.draft(id)
                .map(Draft::from)
                .map(day -> getTranslation("guides.desk.plan.published", Days.of(this, day)))
                .orElseGet(() -> getTranslation("guides.history.restored"));
    }

    private void refresh(GuideId id) {
        newest = guides.draft(id).map(Draft::version).orElse(Documents.NEW);
        if (versions != null) {
            versions.setItems(history.of(id));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.desk.history") + " · JELPPI";
    }
}
