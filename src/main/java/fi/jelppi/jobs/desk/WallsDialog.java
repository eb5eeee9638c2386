package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Where the pages for the halls' screens and notice boards are. */
class WallsDialog extends Dialog {

    private static final String WALL = "/jobs/wall";

    WallsDialog(JobRows rows) {
        setWidth("34rem");
        setHeaderTitle(getTranslation("jobs.featured.walls"));
        var list = new UnorderedList(line(getTranslation("jobs.featured.wall"), WALL));
        rows.points()
                .forEach(point -> list.add(
                        line(getTranslation("jobs.featured.wall.of", point.village()), WALL + "?point=" + point.id())));
        list.add(line(getTranslation("jobs.featured.sheet"), "/jobs/sheet"));
        var content = new Div(new Paragraph(getTranslation("jobs.featured.walls.help")), list);
        content.addClassName("desk-form");
        add(content);
        getFooter().add(new Button(getTranslation("jobs.figures.close"), click -> close()));
    }

    private static ListItem line(String words, String address) {
        var link = new Anchor(address, words, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
