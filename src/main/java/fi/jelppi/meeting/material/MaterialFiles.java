package fi.jelppi.meeting.material;

import fi.jelppi.files.FileOwner;
import fi.jelppi.files.FileUse;
import fi.jelppi.shared.OnCentral;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files that are given out, at central. */
@Component
@OnCentral
class MaterialFiles implements FileOwner {

    private final MaterialTable table;

    MaterialFiles(MaterialTable table) {
        this.table = table;
    }

    @Override
    public List<FileUse> uses() {
        return table.withFiles().stream()
                .flatMap(it ->
                        Stream.ofNullable(it.file()).map(file -> new FileUse(file, it.title(), true, LocalDate.EPOCH)))
                .toList();
    }
}
