package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.files.StoredFile;
import fi.jelppi.files.desk.Kilobytes;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.shared.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                        Optional.ofNullable(tool.reach().phone())
                                .map(PhoneNumber::value)
                                .orElse(""),
                        Objects.requireNonNullElse(tool.reach().email(), ""),
                        file(tool.file()),
                        getTranslation(tool.kind().textKey()) + ", "
                                + getTranslation(tool.theme().textKey()),
                        tool.upkeep().checkedBy())
                .filter(line -> !line.isEmpty())
                .map(Paragraph::new)
                .forEach(this::add);
        setVisible(true);
    }

    private String file(@Nullable StoredFile file) {
        return file == null ? "" : getTranslation("library.file.is", file.name(), Kilobytes.of(file.size()));
    }
}
