package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.library.Tool;
import java.util.Objects;
import java.util.stream.Stream;

/** What somebody else saved meanwhile. */
class TheirTool extends Div {

    TheirTool() {
        addClassName("guide-other");
        setVisible(false);
    }

    void show(Tool tool) {
        removeAll();
        add(new H3(getTranslation("library.desk.theirs")));
        Stream.of(
                        tool.words().title(),
                        tool.words().purpose(),
                        Objects.toString(tool.reach().address(), ""),
                        tool.reach().organisation(),
                        getTranslation(tool.kind().textKey()) + ", "
                                + getTranslation(tool.theme().textKey()),
                        tool.upkeep().checkedBy())
                .filter(line -> !line.isEmpty())
                .map(Paragraph::new)
                .forEach(this::add);
        setVisible(true);
    }
}
