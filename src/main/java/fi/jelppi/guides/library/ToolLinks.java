package fi.jelppi.guides.library;

import fi.jelppi.guides.link.LinkSource;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses of what the desk wrote into the library. */
@Component
@OnCentral
class ToolLinks implements LinkSource {

    private static final String WHERE = "desk/library";

    private final ToolWriter tools;

    ToolLinks(ToolWriter tools) {
        this.tools = tools;
    }

    @Override
    public List<Use> uses(Locale language) {
        return tools.all().stream()
                .map(StoredTool::tool)
                .flatMap(ToolLinks::uses)
                .toList();
    }

    private static Stream<Use> uses(Tool tool) {
        return Stream.of(tool.reach().address(), tool.upkeep().source())
                .filter(Objects::nonNull)
                .distinct()
                .map(address -> new Use(address, tool.words().title(), WHERE));
    }
}
