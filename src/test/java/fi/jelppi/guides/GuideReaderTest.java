package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.Step.Choice;
import fi.jelppi.guides.Words.Look;
import fi.jelppi.shared.i18n.Languages;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide's files: what is read out of them, and what is refused with its line. */
class GuideReaderTest {

    private static Guide read(String finnish) throws BrokenGuideException {
        return GuideReader.read(SomeGuide.ID, SomeGuide.files(finnish));
    }

    private static List<GuideProblem> problems(Map<Locale, String> files) {
        return catchThrowableOfType(BrokenGuideException.class, () -> GuideReader.read(SomeGuide.ID, files))
                .problems();
    }

    private static List<GuideProblem> problems(String finnish) {
        return problems(SomeGuide.files(finnish));
    }

    private static List<Kind> kinds(String finnish) {
        return problems(finnish).stream().map(GuideProblem::kind).toList();
    }

    @Test
    void readsAboutAndStepsOfEachLanguage() throws BrokenGuideException {
        var guide = GuideReader.read(SomeGuide.ID, SomeGuide.files());
        assertThat(guide.about().audiences()).containsExactly(Audience.JOBSEEKER);
        assertThat(guide.about().theme()).isEqualTo(Theme.TAX);
        assertThat(guide.about().checked()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(guide.about().sources().getFirst().read()).isEqualTo(LocalDate.of(2026, 11, 20));
        var finnish = guide.in(Languages.FINNISH).text();
        assertThat(finnish.bring()).containsExactly("Pankkitunnukset");
        assertThat(finnish.steps()).extracting(Step::name).containsExactly("bring", "codes", "open", "without", "end");
        assertThat(finnish.steps().get(1).choices())
                .containsExactly(new Choice("Kyllä", "open"), new Choice("Ei", "without"));
        assertThat(guide.in(Languages.ENGLISH).text().title()).isEqualTo("Tax card");
    }

    @Test
    void aTextIsRunsOfWords() throws BrokenGuideException {
        var text = read(SomeGuide.FINNISH).in(Languages.FINNISH).text();
        assertThat(text.first().parts())
                .containsExactly(new Part.Paragraph(List.of(
                        new Words("Varaa ", Look.PLAIN, null),
                        new Words("aikaa", Look.STRONG, null),
                        new Words(".", Look.PLAIN, null))));
        var open = text.step("open").orElseThrow();
        assertThat(open.service())
                .isEqualTo(new Step.Service("Avaa OmaVero", URI.create("https://www.vero.fi/omavero")));
        assertThat(open.parts()).singleElement().satisfies(part -> {
            assertThat(part).isInstanceOfSatisfying(Note.class, note -> {
                assertThat(note.kind()).isEqualTo(Note.Kind.SEE);
                assertThat(note.paragraphs().getFirst().words())
                        .extracting(Words::text, Words::look)
                        .containsExactly(
                                tuple("Sivulla lukee ", Look.PLAIN),
                                tuple("OmaVero", Look.EMPHASIS),
                                tuple(".", Look.PLAIN));
            });
        });
        assertThat(((Part.Paragraph) text.step("without").orElseThrow().parts().getFirst())
                        .words()
                        .get(1)
                        .link())
                .isEqualTo(URI.create("tel:029497000"));
    }

    @Test
    void showsTheWayAheadAsFarAsNoAnswerDecides() throws BrokenGuideException {
        var text = read(SomeGuide.FINNISH).in(Languages.FINNISH).text();
        assertThat(text.ahead(text.first())).extracting(Step::name).containsExactly("codes");
        assertThat(text.ahead(text.step("open").orElseThrow()))
                .extracting(Step::name)
                .containsExactly("end");
        assertThat(text.after(text.step("end").orElseThrow())).isEmpty();
    }

    @Test
    void whatThereIsNotInALanguageIsSaidInFinnish() throws BrokenGuideException {
        var told = GuideReader.read(SomeGuide.ID, SomeGuide.files()).in(Languages.ARABIC);
        assertThat(told.language()).isEqualTo(Languages.FINNISH);
        assertThat(told.text().title()).isEqualTo("Verokortti");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Verokortti | title: [a | BROKEN_FRONT_MATTER",
                "title: Verokortti | ... | BROKEN_FRONT_MATTER",
                "title: Verokortti | x: y | MISSING_FIELD",
                "title: Verokortti | title: !!java.net.URL [\"https://a.example\"] | BROKEN_FRONT_MATTER",
                "minutes: 20 | minutes: soon | BAD_VALUE",
                "minutes: 20 | minutes: !!int abc | BROKEN_FRONT_MATTER",
                "title: Verokortti | title: !!map x | BROKEN_FRONT_MATTER",
                "minutes: 20 | minutes: 601 | BAD_VALUE",
                "theme: tax | theme: taxes | BAD_VALUE",
                "[jobseeker] | [everybody] | BAD_VALUE",
                "checked: 2026-11-27 | checked: 27.11.2026 | BAD_VALUE",
                "review: 2027-05-27 | review: 2028-05-27 | REVIEW_TOO_FAR",
                "review: 2027-05-27 | review: 2026-05-27 | REVIEW_TOO_FAR",
                "minutes: 20 | minutes: 20\\ncolour: red | UNKNOWN_FIELD",
                "hosts: [vero.fi] | hosts: [10.0.0.1] | BAD_VALUE",
                "hosts: [vero.fi] | hosts: [kela.fi] | FOREIGN_HOST",
                "https://www.vero.fi/verokortti | file:///etc/passwd | BAD_LINK",
                "## Mitä | Alku\\n\\n## Mitä | TEXT_BEFORE_STEP",
                "{#bring} | {#} | STEP_WITHOUT_NAME",
                "{#without} | {#open} | NAME_TWICE",
                "(#open) | (#nowhere) | UNKNOWN_STEP",
                "(#open) | (#bring) | LEADS_BACK",
                "(#open) | (#codes) | LEADS_BACK",
                "{#end} | {#ready} | NO_END",
                "[!SEE] | [!LOOK] | UNKNOWN_NOTE",
                "Varaa **aikaa**. | <script>alert(1)</script> | NOT_ALLOWED",
                "Varaa **aikaa**. | Varaa <b>aikaa</b>. | NOT_ALLOWED",
                "Varaa **aikaa**. | ![kuva](https://a.example/a.svg) | BAD_PICTURE",
                "Varaa **aikaa**. | ![kuva](../../etc/passwd) | BAD_PICTURE",
                "Varaa **aikaa**. | ![kuva](../0123456789abcdef0123456789abcdef.png) | BAD_PICTURE",
                "Varaa **aikaa**. | ![kuva](data:image/png;base64,AAAA) | BAD_PICTURE",
                "Varaa **aikaa**. | ![](0123456789abcdef0123456789abcdef.png) | PICTURE_SAYS_NOTHING",
                "Varaa **aikaa**. | Katso ![kuva](0123456789abcdef0123456789abcdef.png) | NOT_ALLOWED",
                "Varaa **aikaa**. | `aikaa` | NOT_ALLOWED",
                "Varaa **aikaa**. | Lue [tämä](javascript:alert(1)). | BAD_LINK",
                "Varaa **aikaa**. | Lue [tämä](http://192.168.1.1/). | BAD_LINK",
                "Varaa **aikaa**. | Lue [tämä](https://localhost/). | BAD_LINK",
                "Varaa **aikaa**. | Lue [tämä](https://vero.fi@evil.example/). | BAD_LINK",
                "https://www.vero.fi/omavero | https://www.vero.fi.evil.example/ | FOREIGN_HOST",
                "https://www.vero.fi/omavero | http://www.vero.fi/ | BAD_LINK",
                "Nyt sinulla on verokortti. | [A](https://www.vero.fi)\\n\\n[B](https://www.vero.fi) | SECOND_SERVICE"
            })
    void refusesWhatCannotBeShown(String good, String bad, Kind kind) {
        assertThat(SomeGuide.FINNISH).contains(good);
        assertThat(kinds(SomeGuide.FINNISH.replace(good, bad.replace("\\n", "\n"))))
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\n", "Vain tekstiä", "---\ntitle: x\n", "\u0000\uFFFF"})
    void whatHasNoFrontMatterIsRefused(String file) {
        assertThat(kinds(file)).contains(Kind.NO_FRONT_MATTER);
    }

    @Test
    void aStepShowsOnePictureWithWords() throws BrokenGuideException {
        var picture = "![Kuva **kortista**](0123456789abcdef0123456789abcdef.png)";
        var guide = read(SomeGuide.FINNISH.replace("Varaa **aikaa**.", picture));
        var name = new PictureName("0123456789abcdef0123456789abcdef.png");
        assertThat(guide.in(Languages.FINNISH).text().first().parts())
                .containsExactly(new Part.Picture(name, "Kuva kortista"));
        assertThat(guide.pictures()).containsExactly(name);
        assertThat(kinds(SomeGuide.FINNISH.replace("Varaa **aikaa**.", picture + "\n\n" + picture)))
                .containsExactly(Kind.SECOND_PICTURE);
    }

    @Test
    void languagesHavePicturesInTheSameStepsEachWithItsOwnWords() {
        var files = SomeGuide.files();
        var picture = "![Kortti](0123456789abcdef0123456789abcdef.png)";
        files.computeIfPresent(Languages.FINNISH, (language, text) -> text.replace("Varaa **aikaa**.", picture));
        assertThat(problems(files))
                .extracting(GuideProblem::file, GuideProblem::kind)
                .containsExactly(tuple("tax-card/en.md", Kind.OTHER_PICTURES));
        files.computeIfPresent(
                Languages.ENGLISH, (language, text) -> text.replace("Varaa **aikaa**.", picture.replace("Kortti", "")));
        assertThat(problems(files))
                .extracting(GuideProblem::file, GuideProblem::kind)
                .contains(tuple("tax-card/en.md", Kind.PICTURE_SAYS_NOTHING));
    }

    @Test
    void tellsTheLine() {
        var line = problems(SomeGuide.FINNISH.replace("Varaa **aikaa**.", "<b>Varaa</b> aikaa."))
                .getFirst();
        assertThat(line.file()).isEqualTo("tax-card/fi.md");
        assertThat(SomeGuide.FINNISH.lines().toList().get(line.line() - 1)).isEqualTo("Varaa **aikaa**.");
    }

    @Test
    void tenThousandStepsAndMegabytesAreRefusedAtOnce() {
        var steps = IntStream.range(0, 2_000)
                .mapToObj(number -> "## Vaihe {#s" + number + "}\n\nTeksti.\n")
                .collect(Collectors.joining("\n"));
        assertThat(kinds(SomeGuide.FINNISH + steps)).contains(Kind.TOO_MANY_STEPS);
        assertThat(kinds(SomeGuide.FINNISH + "x".repeat(5_000_000))).containsExactly(Kind.TOO_LONG);
        assertThat(kinds(SomeGuide.FINNISH + "\n\n" + "sana ".repeat(200))).contains(Kind.TOO_MANY_WORDS);
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var bomb = SomeGuide.FINNISH.replace(
                "title: Verokortti", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: Verokortti");
        assertThat(kinds(bomb)).contains(Kind.BROKEN_FRONT_MATTER);
    }

    @Test
    void languagesMustTellTheSameSteps() {
        var files = SomeGuide.files();
        files.put(Languages.ENGLISH, SomeGuide.ENGLISH.replace("- [Ei](#without)\n", ""));
        assertThat(problems(files)).extracting(GuideProblem::kind).contains(Kind.OTHER_STEPS);
    }

    @Test
    void otherLanguagesLeaveTheRestToFinnish() {
        var files = SomeGuide.files();
        files.put(Languages.ENGLISH, SomeGuide.FINNISH);
        assertThat(problems(files))
                .extracting(GuideProblem::file, GuideProblem::kind)
                .contains(tuple("tax-card/en.md", Kind.UNKNOWN_FIELD));
    }

    @Test
    void withoutFinnishThereIsNoGuide() {
        assertThat(problems(Map.of(Languages.ENGLISH, SomeGuide.ENGLISH))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../etc", "Tax", "a b", "a--b", "a/b", "-a"})
    void aNameIsSimple(String name) {
        assertThatThrownBy(() -> new GuideId(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
