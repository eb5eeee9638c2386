package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.files.FileIntake;
import fi.jelppi.guides.Review;
import fi.jelppi.guides.library.StoredTool;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that the desk put into the library, what has to be looked at again first; a coach only looks. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class ToolsView extends Div implements HasDynamicTitle {

    private static final Comparator<StoredTool> BY_REVIEW = Comparator.comparing(
                    (StoredTool row) -> row.tool().upkeep().review())
            .thenComparing(row -> row.tool().words().title())
            .thenComparing(row -> row.id().value());

    private final ToolWriter tools;
    private final FileIntake intake;
    private final boolean mayEdit;
    private final LocalDate today;
    private final TextField search = new TextField(getTranslation("library.desk.search"));
    private final Checkbox due = new Checkbox(getTranslation("library.desk.only-due"));
    private final ToolGrid grid;

    ToolsView(ToolWriter tools, FileIntake intake, CurrentUser user) {
        this.tools = tools;
        this.intake = intake;
        this.mayEdit = user.has(Role.ADMIN) || user.has(Role.COORDINATOR);
        this.today = tools.today();
        this.grid = new ToolGrid(today, mayEdit ? this::edit : null);
        addClassName("desk-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> refresh());
        due.addValueChangeListener(change -> refresh());
        add(head(), new Paragraph(getTranslation("library.desk.lead")), page(), search, due, grid);
        refresh();
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("library.desk.title")));
        head.addClassName("desk-head");
        if (mayEdit) {
            var add = new Button(getTranslation("library.desk.add"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(add);
        }
        return head;
    }

    private Paragraph page() {
        var link = new Anchor("/library", getTranslation("library.desk.page"));
        link.setTarget(AnchorTarget.BLANK);
        return new Paragraph(link);
    }

    private void edit(@Nullable StoredTool row) {
        new ToolDialog(tools, intake, row, this::refresh).open();
    }

    private void refresh() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(tools.all().stream()
                .filter(row -> grid.words(row).toLowerCase(Locale.ROOT).contains(words))
                .filter(row -> !due.getValue() || Review.of(row.tool().upkeep().review(), today) != Review.LATER)
                .sorted(BY_REVIEW)
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.desk.title") + " · JELPPI";
    }
}
