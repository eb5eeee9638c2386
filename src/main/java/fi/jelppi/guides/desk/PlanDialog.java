package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.GuideEntry;

/** From when visitors do not see a guide any more; or gives up what was to come by itself. */
class PlanDialog extends Dialog {

    private final GuideEntry entry;
    private final GuideActions actions;
    private final DatePicker until;

    PlanDialog(GuideEntry entry, GuideActions actions) {
        this.entry = entry;
        this.actions = actions;
        setHeaderTitle(getTranslation("guides.desk.plan.title", RowPart.name(entry)));
        setWidth("34rem");
        until = Days.field(this, "guides.desk.plan.day", actions.today());
        until.setValue(entry.plan().until());
        var form = new Div(new Paragraph(getTranslation("guides.desk.plan.help")), until);
        form.addClassName("desk-form");
        add(form);
        buttons();
    }

    private void buttons() {
        if (!entry.plan().isNone()) {
            getFooter().add(new Button(getTranslation("guides.desk.plan.remove"), click -> {
                actions.withoutPlan(entry);
                close();
            }));
        }
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void save() {
        var day = until.getValue();
        if (day == null) {
            until.setInvalid(true);
        } else if (!Days.isWrong(until, actions.today())) {
            actions.hideFrom(entry, day);
            close();
        }
    }
}
