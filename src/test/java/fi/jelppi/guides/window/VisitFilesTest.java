package fi.jelppi.guides.window;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.window.VisitFile.Kind;
import fi.jelppi.guides.window.VisitFile.State;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a launcher tells of files, and what it is told. */
class VisitFilesTest {

    private final List<String> told = new ArrayList<>();
    private final VisitFiles files = new VisitFiles(told::add);

    @Test
    void tellsNumbersAndNeverNames() {
        files.hear("file 3 pdf 1000 " + base64("../../etc/passwd\n copy 1"));
        var file = files.all().getFirst();
        assertThat(file.kind()).isEqualTo(Kind.PDF);
        assertThat(file.name()).isEqualTo("../../etc/passwd copy 1");
        files.print(file);
        files.copy(file);
        files.wipe();
        assertThat(told).containsExactly("print 3", "copy 3", "wipe");
    }

    @Test
    void speaksOfSticksOnlyWhereTheLauncherDoes() {
        files.hear("file 1 pdf 1 YQ==");
        assertThat(files.takesSticks()).isFalse();
        files.hear("stick no");
        assertThat(files.takesSticks()).isTrue();
        assertThat(files.hasStick()).isFalse();
        files.hear("stick yes");
        assertThat(files.hasStick()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "printed 1, PRINTED",
        "copied 1, COPIED",
        "failed 1 stick, NO_STICK",
        "failed 1 full, STICK_FULL",
        "failed 1 size, TOO_LARGE",
        "failed 1 printer, NO_PRINTER",
        "failed 1 paper, NO_PAPER",
        "failed 1 busy, NEW",
        "failed 1 kind, REFUSED",
        "failed 1 what-nobody-knows-yet, REFUSED"
    })
    void knowsWhatBecameOfAFile(String answer, State state) {
        files.hear("file 1 document 5 " + base64("a.txt"));
        assertThat(files.hear(answer)).isTrue();
        assertThat(files.all()).singleElement().extracting(VisitFile::state).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "busy", "file", "file x pdf 1 YQ==", "file 1 exe 1 YQ==", "file 1234 pdf 1 YQ==", "copied"})
    void whatIsNoAnswerIsNone(String answer) {
        assertThat(files.hear(answer)).isFalse();
        assertThat(files.all()).isEmpty();
    }

    @Test
    void aNameThatCannotBeReadIsAQuestionMarkAndALongOneIsCut() {
        files.hear("file 1 other 5 %%%");
        files.hear("file 2 other 5 " + base64("a".repeat(300)));
        assertThat(files.all()).extracting(VisitFile::name).containsExactly("?", "a".repeat(80) + "…");
        assertThat(files.hear("copied 9")).as("of none that is known").isTrue();
        assertThat(files.hear("wiped")).isTrue();
        assertThat(files.all()).isEmpty();
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
