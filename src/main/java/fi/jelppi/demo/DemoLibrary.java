package fi.jelppi.demo;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.ToolInput;
import fi.jelppi.guides.library.ToolInput.Dates;
import fi.jelppi.guides.library.ToolKind;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.guides.library.ToolWriter.Outcome.Saved;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Real services as links of the library, once; they say of themselves that nobody has checked them but for trying things out. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoLibrary {

    private static final String BY = "Esimerkkiaineisto";
    private static final int MONTHS_TO_REVIEW = 6;

    private final ToolWriter tools;

    DemoLibrary(ToolWriter tools) {
        this.tools = tools;
    }

    void load() {
        if (tools.all().isEmpty()) {
            DemoFile.rows("library.csv").forEach(this::save);
        }
    }

    private void save(CSVRecord row) {
        var today = tools.today();
        var input = new ToolInput(
                ToolKind.LINK,
                Stream.of(row.get("audiences").split(" ", -1))
                        .flatMap(code -> Audience.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                Theme.ofCode(row.get("theme")).orElseThrow(),
                Languages.FINNISH,
                row.get("title"),
                row.get("purpose"),
                row.get("address"),
                "",
                "",
                "",
                new Dates(today, today.plusMonths(MONTHS_TO_REVIEW)),
                BY,
                row.get("address"),
                false,
                null);
        if (!(tools.save(input, null) instanceof Saved)) {
            throw new IllegalStateException("not in the library: " + row.get("title"));
        }
    }
}
