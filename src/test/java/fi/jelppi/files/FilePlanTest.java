package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void markedOnesFirstThenTheNewestAsLongAsThereIsRoom() {
        var old = use("old", 40, DAY, false);
        var marked = use("marked", 40, DAY.minusYears(1), true);
        var newest = use("new", 40, DAY.plusDays(1), false);
        var plan = FilePlan.of(List.of(old, newest, marked), 100);
        assertThat(plan.kept()).containsExactly(marked.file(), newest.file());
        assertThat(plan.leftOut()).containsExactly("old");
    }

    @Test
    void aSmallOneFitsWhereALargeOneDoesNot() {
        var large = use("large", 90, DAY.plusDays(1), false);
        var small = use("small", 20, DAY, false);
        var plan = FilePlan.of(List.of(large, small), 50);
        assertThat(plan.kept()).containsExactly(small.file());
        assertThat(plan.leftOut()).containsExactly("large");
    }

    @Test
    void theSameFileTakesItsRoomOnce() {
        var one = use("one", 40, DAY, false);
        var plan = FilePlan.of(List.of(one, one), 40);
        assertThat(plan.kept()).hasSize(1);
        assertThat(plan.leftOut()).isEmpty();
    }

    private static FileUse use(String title, long size, LocalDate since, boolean first) {
        return new FileUse(new StoredFile(title + ".pdf", FileType.PDF, size, Sha256.hex(title)), title, first, since);
    }
}
