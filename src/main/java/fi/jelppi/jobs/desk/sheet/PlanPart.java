package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fi.jelppi.jobs.sheet.Refusal;
import fi.jelppi.jobs.sheet.SheetField;
import fi.jelppi.jobs.sheet.SheetPlan;
import fi.jelppi.jobs.sheet.SheetPlan.Missing;
import fi.jelppi.jobs.sheet.SheetPlan.Removal;
import java.util.function.Consumer;

/** What would change, which rows are refused and why, and the button that takes the rest. */
class PlanPart extends Div {

    private static final int MOST_SHOWN = 100;

    private final SheetPlan plan;
    private final Checkbox remove = new Checkbox();

    PlanPart(SheetPlan plan, Consumer<Missing> onTake) {
        this.plan = plan;
        addClassName("desk-card");
        add(new H2(getTranslation("jobs.sheet.plan.title")), figures());
        if (plan.counts().closed() > 0) {
            add(new Paragraph(
                    getTranslation("jobs.sheet.plan.closed", plan.counts().closed())));
        }
        if (!plan.refusals().isEmpty()) {
            add(new H3(getTranslation("jobs.sheet.plan.refused.title")), refusals());
        }
        addMissing();
        var take = new Button(getTranslation("jobs.sheet.take"), click -> onTake.accept(choice()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(!plan.isEmpty());
        if (plan.isEmpty()) {
            add(new Paragraph(getTranslation("jobs.sheet.plan.nothing")));
        }
        var actions = new Div(take);
        actions.addClassName("desk-actions");
        add(actions);
    }

    private Component figures() {
        var counts = plan.counts();
        var figures = new Div(
                figure(Integer.toString(counts.added()), "jobs.sheet.plan.added"),
                figure(Integer.toString(counts.changed()), "jobs.sheet.plan.changed"),
                figure(Integer.toString(counts.same()), "jobs.sheet.plan.same"),
                figure(missing(), "jobs.sheet.plan.missing"),
                figure(Integer.toString(plan.refusals().size()), "jobs.sheet.plan.refused"));
        figures.addClassName("kpis");
        return figures;
    }

    private Div figure(String number, String key) {
        var bold = new Element("b");
        bold.setText(number);
        var figure = new Div();
        figure.getElement().appendChild(bold);
        figure.add(new Span(getTranslation(key)));
        figure.addClassName("kpi");
        return figure;
    }

    private String missing() {
        return plan.missing() instanceof Removal.Known known
                ? Integer.toString(known.ids().size())
                : "?";
    }

    private Component refusals() {
        var list = new UnorderedList();
        plan.refusals().stream().limit(MOST_SHOWN).forEach(refusal -> list.add(new ListItem(text(refusal))));
        int more = plan.refusals().size() - MOST_SHOWN;
        if (more > 0) {
            list.add(new ListItem(getTranslation("jobs.sheet.plan.more", more)));
        }
        return list;
    }

    private String text(Refusal refusal) {
        var row = Integer.toString(refusal.row());
        var wrong = getTranslation(refusal.textKey());
        var advice = getTranslation(refusal.adviceKey());
        if (refusal.field() == SheetField.UNUSED) {
            return getTranslation("jobs.sheet.plan.row", row, wrong, refusal.value(), advice);
        }
        var field = getTranslation(refusal.field().textKey());
        return refusal.value().isEmpty()
                ? getTranslation("jobs.sheet.plan.empty-cell", row, field, wrong, advice)
                : getTranslation("jobs.sheet.plan.cell", row, field, wrong, refusal.value(), advice);
    }

    /** Taking away is never the default: a file may be only a part of what there is. */
    private void addMissing() {
        switch (plan.missing()) {
            case Removal.Unsure _ -> {
                remove.setLabel(getTranslation("jobs.sheet.remove.unsure"));
                remove.setEnabled(false);
                add(remove);
            }
            case Removal.Known known -> {
                if (!known.ids().isEmpty()) {
                    remove.setLabel(
                            getTranslation("jobs.sheet.remove", known.ids().size()));
                    add(remove);
                }
            }
        }
    }

    private Missing choice() {
        return remove.getValue() ? Missing.REMOVE : Missing.KEEP;
    }
}
