package fi.jelppi.guides.library;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.library.ToolInput.Bad;
import fi.jelppi.guides.library.ToolInput.Good;
import fi.jelppi.guides.library.ToolInput.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolInputTest {

    private static final String LONG = "x".repeat(ToolInput.LONGEST_PURPOSE + 1);

    @Test
    void takesALinkAFormAndAnOrganisation() {
        var file = new StoredFile("lomake.pdf", FileType.PDF, 5, "0".repeat(64));
        assertThat(problems(SomeTool.called(" Palkka.fi "))).isEmpty();
        assertThat(problems(SomeTool.called("Lomake")
                        .kind(ToolKind.FORM)
                        .address("")
                        .file(file)))
                .isEmpty();
        assertThat(problems(SomeTool.called("Toimija")
                        .kind(ToolKind.ACTOR)
                        .address("")
                        .contact("Kyläyhdistys", "016 123 456", "kyla@example.fi")
                        .source("")))
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsMissing() {
        var empty = SomeTool.called(" ")
                .audiences(Set.of())
                .theme(null)
                .purpose("")
                .address("")
                .checked(null, "", null);
        assertThat(problems(empty))
                .containsExactlyInAnyOrder(
                        Problem.AUDIENCE,
                        Problem.THEME,
                        Problem.TITLE,
                        Problem.PURPOSE,
                        Problem.ADDRESS,
                        Problem.CHECKED,
                        Problem.CHECKED_BY,
                        Problem.REVIEW);
        assertThat(problems(SomeTool.called("Lomake").kind(ToolKind.FORM).address("")))
                .containsExactly(Problem.FILE);
        assertThat(problems(SomeTool.called("Toimija").kind(ToolKind.MEMBER))).containsExactly(Problem.ORGANISATION);
        assertThat(problems(SomeTool.called("Opas").kind(ToolKind.GUIDE))).containsExactly(Problem.KIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "http://www.palkka.fi/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://intra.local/",
                "https://user@palkka.fi/",
                "https://palkka.fi:8443/",
                "//palkka.fi",
                "palkka.fi"
            })
    void leadsToPublicPagesOnly(String address) {
        assertThat(problems(SomeTool.called("Linkki").address(address))).containsExactly(Problem.ADDRESS);
        assertThat(problems(SomeTool.called("Linkki").source(address))).containsExactly(Problem.SOURCE);
    }

    @Test
    void refusesWhatIsTooLongOrNoLine() {
        assertThat(problems(SomeTool.called(LONG).purpose(LONG)))
                .containsExactlyInAnyOrder(Problem.TITLE, Problem.PURPOSE);
        assertThat(problems(SomeTool.called("a\nb"))).containsExactly(Problem.TITLE);
        assertThat(problems(SomeTool.called("Toimija").contact(LONG, "puhelin", "x@y")))
                .containsExactlyInAnyOrder(Problem.ORGANISATION, Problem.PHONE, Problem.EMAIL);
    }

    @Test
    void aCheckIsNotToComeAndLastsAYearAtMost() {
        var day = SomeTool.CHECKED;
        assertThat(problems(SomeTool.called("x").checked(SomeTool.TODAY.plusDays(1), "JELPPI", day.plusYears(1))))
                .containsExactly(Problem.CHECKED);
        assertThat(problems(SomeTool.called("x").checked(day, "JELPPI", day))).containsExactly(Problem.REVIEW);
        assertThat(problems(SomeTool.called("x").checked(day, "JELPPI", day.plusYears(2))))
                .containsExactly(Problem.REVIEW);
        assertThat(problems(SomeTool.called("x").checked(day, "JELPPI", day.plusYears(1))))
                .isEmpty();
    }

    private static Set<Problem> problems(SomeTool tool) {
        return switch (tool.input().check(SomeTool.TODAY, SomeTool.TODAY)) {
            case Good _ -> Set.of();
            case Bad bad -> bad.problems();
        };
    }
}
