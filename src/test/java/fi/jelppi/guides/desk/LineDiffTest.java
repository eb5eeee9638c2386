package fi.jelppi.guides.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.guides.desk.LineDiff.Kind;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void showsWhatIsNewAndWhatIsGoneWithTheLinesAround() {
        assertThat(LineDiff.of("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\ne2\nf"))
                .containsExactly(
                        new LineDiff(Kind.PLACE, "@@ -3,4 +3,4 @@"),
                        new LineDiff(Kind.SAME, " c"),
                        new LineDiff(Kind.SAME, " d"),
                        new LineDiff(Kind.REMOVED, "-e"),
                        new LineDiff(Kind.ADDED, "+e2"),
                        new LineDiff(Kind.SAME, " f"));
    }

    @Test
    void aNewTextIsAllNew() {
        assertThat(LineDiff.of("", "---\na"))
                .extracting(LineDiff::kind, LineDiff::text)
                .contains(tuple(Kind.ADDED, "+---"), tuple(Kind.ADDED, "+a"));
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(LineDiff.of("a\r\nb", "a\nb")).isEmpty();
        assertThat(LineDiff.of("", "")).isEmpty();
    }
}
