package fi.jelppi.guides.library;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.library.Tool.Upkeep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void markedOnesFirstThenTheNewestAsLongAsThereIsRoom() {
        var old = tool("old", 40, DAY, false);
        var marked = tool("marked", 40, DAY.minusYears(1), true);
        var newest = tool("new", 40, DAY.plusDays(1), false);
        var plan = FilePlan.of(List.of(old, newest, marked), 100);
        assertThat(plan.kept()).containsExactly(marked.file(), newest.file());
        assertThat(plan.leftOut()).containsExactly(old);
    }

    @Test
    void aSmallOneFitsWhereALargeOneDoesNot() {
        var large = tool("large", 90, DAY.plusDays(1), false);
        var small = tool("small", 20, DAY, false);
        var plan = FilePlan.of(List.of(large, small), 50);
        assertThat(plan.kept()).containsExactly(small.file());
        assertThat(plan.leftOut()).containsExactly(large);
    }

    @Test
    void theSameFileTakesItsRoomOnce() {
        var one = tool("one", 40, DAY, false);
        var plan = FilePlan.of(List.of(one, one, SomeTool.called("Linkki").tool()), 40);
        assertThat(plan.kept()).hasSize(1);
        assertThat(plan.leftOut()).isEmpty();
    }

    private static Tool tool(String title, long size, LocalDate added, boolean first) {
        var hash = fi.jelppi.shared.Sha256.hex(title);
        var tool = SomeTool.called(title)
                .kind(ToolKind.FORM)
                .file(new ToolFile(title + ".pdf", FileType.PDF, size, hash))
                .tool();
        var upkeep = tool.upkeep();
        return new Tool(
                tool.kind(),
                tool.audiences(),
                tool.theme(),
                tool.language(),
                tool.words(),
                tool.reach(),
                new Upkeep(added, upkeep.checked(), upkeep.checkedBy(), upkeep.review(), upkeep.source(), first),
                tool.file());
    }
}
