package fi.jelppi.guides.desk;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides.Draft;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.GuideTemplate;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Documents;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Writes one guide; a name that nobody has used begins with a template. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class GuideEditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    private final Editing editing;
    private @Nullable GuideEditor editor;

    GuideEditorView(Editing editing) {
        this.editing = editing;
        addClassName("desk-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        removeAll();
        editor = null;
        var back = new RouterLink(getTranslation("guides.desk.to-list"), GuidesView.class);
        back.addClassName("desk-back");
        add(back);
        GuideNames.parse(name == null ? "" : name)
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("guides.desk.no-such"))));
    }

    private void show(GuideId id) {
        var opened = new GuideEditor(id, draft(id), editing);
        editor = opened;
        add(new H1(getTranslation("guides.desk.editor.title", id)));
        add(new Paragraph(getTranslation("guides.desk.editor.lead")), opened);
    }

    private Draft draft(GuideId id) {
        return editing.guides()
                .draft(id)
                .orElseGet(() -> new Draft(GuideTemplate.files(editing.today()), Documents.NEW));
    }

    /** Nothing typed is lost without a question. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leave) {
        if (editor == null || !editor.isChanged()) {
            return;
        }
        var going = leave.postpone();
        var dialog = new ConfirmDialog(
                getTranslation("guides.desk.leave.title"),
                getTranslation("guides.desk.leave.text"),
                getTranslation("guides.desk.leave"),
                confirm -> going.proceed(),
                getTranslation("guides.desk.stay"),
                cancel -> going.cancel());
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guides.desk.editor") + " · JELPPI";
    }
}
