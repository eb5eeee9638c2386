package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** All guides: for whom, when somebody compared them with the service, and what the desk made of them. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class GuidesView extends Div implements HasDynamicTitle {

    private final EditedGuides guides;
    private final GuideActions actions;
    private final TextField search = new TextField(getTranslation("guides.desk.search"));
    private final GuideGrid grid;

    GuidesView(EditedGuides guides, CurrentUser user, Clock clock, JelppiProperties properties) {
        this.guides = guides;
        var today = LocalDate.now(clock.withZone(properties.zone()));
        this.actions = new GuideActions(guides, user, today, this::refresh);
        this.grid = new GuideGrid(actions, today);
        addClassName("desk-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> refresh());
        add(head(), new Paragraph(getTranslation("guides.desk.lead")), search, grid);
        refresh();
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("guides.desk.title")));
        head.addClassName("desk-head");
        head.add(new RouterLink(getTranslation("guides.figures.title"), GuideFiguresView.class));
        if (actions.mayEdit()) {
            var add = new Button(getTranslation("guides.desk.new"), click -> new NewGuideDialog(guides).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            var care = new RouterLink(getTranslation("guides.desk.care"), CareView.class);
            care.addClassName("guide-care");
            head.add(care, add);
        }
        return head;
    }

    private void refresh() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(guides.entries().stream()
                .filter(entry -> (grid.title(entry) + " " + entry.guide().id())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.desk.title") + " · JELPPI";
    }
}
