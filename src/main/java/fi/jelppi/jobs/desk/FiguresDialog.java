package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.jobs.figures.FigureCounts;
import java.util.HashMap;

/** How often a vacancy was looked at, put on lists and taken to telephones, point by point. */
class FiguresDialog extends Dialog {

    FiguresDialog(JobRows rows, JobRow row) {
        setWidth("34rem");
        setHeaderTitle(getTranslation("jobs.figures.title", row.title()));
        var list = new UnorderedList();
        var counts = new HashMap<>(rows.byPoint(row));
        rows.points().forEach(point -> {
            var here = counts.remove(point.id());
            if (here != null) {
                list.add(line(point.village(), here));
            }
        });
        if (!counts.isEmpty()) {
            var elsewhere = counts.values().stream().reduce(FigureCounts.NONE, FigureCounts::plus);
            list.add(line(getTranslation("jobs.figures.elsewhere"), elsewhere));
        }
        list.add(line(getTranslation("jobs.figures.all"), row.counts()));
        var content = new Div(list, new Paragraph(getTranslation("jobs.figures.help")));
        content.addClassName("desk-form");
        add(content);
        getFooter().add(new Button(getTranslation("jobs.figures.close"), click -> close()));
    }

    private ListItem line(String where, FigureCounts counts) {
        return new ListItem(
                getTranslation("jobs.figures.line", where, counts.opened(), counts.listed(), counts.taken()));
    }
}
