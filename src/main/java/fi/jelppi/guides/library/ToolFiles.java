package fi.jelppi.guides.library;

import fi.jelppi.files.FileOwner;
import fi.jelppi.files.FileUse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files that things of the library have. */
@Component
class ToolFiles implements FileOwner {

    private final ToolTable tools;

    ToolFiles(ToolTable tools) {
        this.tools = tools;
    }

    @Override
    public List<FileUse> uses() {
        return tools.all().stream()
                .map(StoredTool::tool)
                .flatMap(ToolFiles::use)
                .toList();
    }

    private static Stream<FileUse> use(Tool tool) {
        var file = tool.file();
        return file == null
                ? Stream.empty()
                : Stream.of(new FileUse(
                        file,
                        tool.words().title(),
                        tool.upkeep().first(),
                        tool.upkeep().added()));
    }

    @Override
    public boolean knowsAll() {
        return tools.all().size() == tools.count();
    }
}
