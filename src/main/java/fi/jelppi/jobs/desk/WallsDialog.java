package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;

/** Where the pages for the halls' screens and notice boards are, and what puts the list into a page of others. */
class WallsDialog extends Dialog {

    private static final String WALL = "/jobs/wall";

    /** @param site where the public pages are */
    WallsDialog(JobRows rows, URI site) {
        setWidth("34rem");
        setHeaderTitle(getTranslation("jobs.featured.walls"));
        var list = new UnorderedList(line(getTranslation("jobs.featured.wall"), WALL));
        rows.points()
                .forEach(point -> list.add(
                        line(getTranslation("jobs.featured.wall.of", point.village()), WALL + "?point=" + point.id())));
        list.add(line(getTranslation("jobs.featured.sheet"), "/jobs/sheet"));
        var content = new Div(new Paragraph(getTranslation("jobs.featured.walls.help")), list, frame(site));
        content.addClassName("desk-form");
        add(content);
        getFooter().add(new Button(getTranslation("jobs.figures.close"), click -> close()));
    }

    private TextArea frame(URI site) {
        var frame = new TextArea(getTranslation("jobs.featured.frame"));
        frame.setValue("<iframe src=\"%s\" title=\"%s\" style=\"width:100%%;height:700px;border:0\"></iframe>"
                .formatted(
                        site.resolve("/jobs/embed?lang=" + getLocale().toLanguageTag()),
                        getTranslation("jobs.site.title")));
        frame.setReadOnly(true);
        frame.setWidthFull();
        frame.setHelperText(getTranslation("jobs.featured.frame.help"));
        return frame;
    }

    private static ListItem line(String words, String address) {
        var link = new Anchor(address, words, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
