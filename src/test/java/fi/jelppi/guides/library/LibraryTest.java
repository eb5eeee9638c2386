package fi.jelppi.guides.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.LibraryQuery.Order;
import fi.jelppi.guides.library.ToolWriter.Outcome;
import fi.jelppi.guides.library.ToolWriter.Outcome.Changed;
import fi.jelppi.guides.library.ToolWriter.Outcome.Gone;
import fi.jelppi.guides.library.ToolWriter.Outcome.Refused;
import fi.jelppi.guides.library.ToolWriter.Outcome.Saved;
import fi.jelppi.guides.link.LinkSource.Use;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LibraryTest {

    private static final LibraryQuery ALL = LibraryQuery.all(Languages.FINNISH);

    private static List<String> titles(Library library, LibraryQuery query) {
        return library.search(query).stream().map(LibraryEntry::title).toList();
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        ToolWriter tools;

        @Autowired
        Library library;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        ToolLinks links;

        @Test
        void whatItLeadsToIsTriedWithTheOtherLinks() {
            var input = SomeTool.called("Kokeiltava").address("https://kokeiltava.fi/lomake");
            tools.save(input.input(), null);
            assertThat(links.uses(Languages.FINNISH))
                    .contains(new Use(URI.create("https://kokeiltava.fi/lomake"), "Kokeiltava", "desk/library"));
        }

        @Test
        void whatIsSavedIsShownAndSentToTheKiosks() {
            var saved = save("Uusi linkki");
            assertThat(library.find(saved.id()).orElseThrow().upkeep().added()).isEqualTo(tools.today());
            assertThat(titles(library, ALL)).contains("Uusi linkki");
            assertThat(inFeed(saved.id())).containsExactly(true);
        }

        @Test
        void refusesWhatIsWrongAndWritesNothing() {
            int before = tools.all().size();
            var input = SomeTool.called("Väärä").address("javascript:alert(1)").input();
            assertThat(tools.save(input, null)).isInstanceOf(Refused.class);
            assertThat(tools.all()).hasSize(before);
        }

        @Test
        void twoDesksNeverOverwriteEachOther() {
            var first = save("Ensin");
            var theirs = now(tools.save(SomeTool.called("Toinen").input(), first));
            assertThat(tools.save(SomeTool.called("Kolmas").input(), first)).isEqualTo(new Changed(theirs));
            assertThat(tools.remove(first)).isEqualTo(new Changed(theirs));
            assertThat(now(tools.save(SomeTool.called("Kolmas").input(), theirs))
                            .version())
                    .isEqualTo(3);
            assertThat(titles(library, ALL)).contains("Kolmas").doesNotContain("Ensin", "Toinen");
        }

        @Test
        void whatIsRemovedGoesFromTheKiosksToo() {
            var saved = save("Poistuva");
            assertThat(tools.remove(saved)).isEqualTo(new Gone());
            assertThat(tools.remove(saved)).isEqualTo(new Gone());
            assertThat(tools.save(SomeTool.called("Poistettu").input(), saved)).isEqualTo(new Gone());
            assertThat(library.find(saved.id())).isEmpty();
            assertThat(titles(library, ALL)).doesNotContain("Poistuva");
            assertThat(inFeed(saved.id())).containsExactly(false);
        }

        private StoredTool save(String title) {
            return now(tools.save(SomeTool.called(title).input(), null));
        }

        private static StoredTool now(Outcome outcome) {
            return ((Saved) outcome).now();
        }

        private List<Boolean> inFeed(ToolId id) {
            return jdbc.sql("SELECT payload FROM feed WHERE type = 'library.tool' AND record_id = ?")
                    .param(id.value())
                    .query((row, number) -> row.getString("payload") != null)
                    .list();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        ToolHandler handler;

        @Autowired
        Library library;

        private final UUID contract = UUID.randomUUID();
        private final UUID network = UUID.randomUUID();

        @BeforeEach
        void copyTwo() {
            apply(
                    contract,
                    SomeTool.called("Työsopimuslomake")
                            .kind(ToolKind.FORM)
                            .purpose("Sopimus kesätyöntekijän kanssa.")
                            .theme(Theme.SUMMER_JOB));
            apply(
                    network,
                    SomeTool.called("Kylätalot verkossa")
                            .kind(ToolKind.MEMBER)
                            .audiences(Set.of(Audience.ACTOR))
                            .theme(Theme.PROJECT)
                            .contact("Lapin kylät", "016 123 456", "")
                            .checked(LocalDate.of(2026, 11, 26), "JELPPI", LocalDate.of(2027, 5, 1)));
        }

        @AfterEach
        void takeThemAway() {
            handler.remove(contract);
            handler.remove(network);
        }

        @Test
        void guidesAreInTheLibraryByThemselves() {
            assertThat(library.search(ALL)).extracting(LibraryEntry::kind).contains(ToolKind.GUIDE, ToolKind.FORM);
            assertThat(titles(library, ALL.in(Languages.ENGLISH))).anyMatch(title -> title.contains("Tax card"));
        }

        @Test
        void isNarrowedByAudienceAndTheme() {
            assertThat(titles(library, ALL.of(Audience.ACTOR).about(Theme.PROJECT)))
                    .contains("Kylätalot verkossa")
                    .doesNotContain("Työsopimuslomake");
            assertThat(titles(library, ALL.of(Audience.EMPLOYER).about(Theme.SUMMER_JOB)))
                    .contains("Työsopimuslomake");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "työsopimus",
                    "sopimuksen",
                    "sopimuksia",
                    "kesätyöntekijä",
                    "Työsopimuslomakkeen",
                    "tyosopimuslomake",
                    "työsopimuslomke"
                })
        void findsOtherFormsOfAWordAndForgivesATypo(String typed) {
            assertThat(titles(library, ALL.with(typed))).contains("Työsopimuslomake");
        }

        @ParameterizedTest
        @ValueSource(strings = {"kylätalon", "kylatalo", "kylätalojen"})
        void whatHasItInTheTitleComesFirst(String typed) {
            apply(
                    contract,
                    SomeTool.called("Aluksi")
                            .purpose("Kylätalon varaaminen.")
                            .theme(Theme.values()[0])
                            .audiences(Set.of(Audience.ACTOR)));
            assertThat(titles(library, ALL.of(Audience.ACTOR).with(typed)))
                    .as("by theme it would be the other way round")
                    .containsSubsequence("Kylätalot verkossa", "Aluksi");
            assertThat(titles(library, ALL.of(Audience.ACTOR))).containsSubsequence("Aluksi", "Kylätalot verkossa");
        }

        @Test
        void findsGuidesByWhatTheirStepsSay() {
            assertThat(library.search(ALL.with("verokortti")))
                    .anyMatch(entry -> entry.kind() == ToolKind.GUIDE && entry.theme() == Theme.TAX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*", "?", "(((", "a:b", "<script>", "hammaslääketiede"})
        void takesSignsForNothingSpecial(String typed) {
            assertThat(titles(library, ALL.with(typed))).doesNotContain("Työsopimuslomake");
        }

        @Test
        void newestFirstAndLastCheckedFirst() {
            assertThat(library.search(ALL.by(Order.NEW)))
                    .extracting(LibraryEntry::kind)
                    .doesNotContain(ToolKind.GUIDE);
            var checked = library.search(ALL.by(Order.CHECKED)).stream()
                    .map(LibraryEntry::checked)
                    .toList();
            assertThat(checked)
                    .isSortedAccordingTo(
                            java.util.Comparator.<LocalDate>naturalOrder().reversed());
        }

        @Test
        void theCopyChangesAndGoes() {
            apply(contract, SomeTool.called("Uusi lomake"));
            assertThat(titles(library, ALL)).contains("Uusi lomake").doesNotContain("Työsopimuslomake");
            assertThat(titles(library, ALL.with("työsopimuslomake"))).isEmpty();
            handler.remove(contract);
            handler.remove(UUID.randomUUID());
            assertThat(titles(library, ALL)).doesNotContain("Uusi lomake");
            apply(contract, SomeTool.called("Taas"));
            assertThat(titles(library, ALL.with("taas"))).contains("Taas");
        }

        @Test
        void refusesWhatMustNotBeShown() {
            var good = ToolPayload.of(SomeTool.called("Hyvä").tool());
            var bad = new ToolPayload(
                    good.kind(),
                    good.audiences(),
                    good.theme(),
                    good.language(),
                    good.title(),
                    good.purpose(),
                    "javascript:alert(1)",
                    "",
                    "",
                    "",
                    good.added(),
                    good.checked(),
                    good.checkedBy(),
                    good.review(),
                    "",
                    false,
                    null);
            assertThatThrownBy(() -> handler.apply(contract, bad)).isInstanceOf(IllegalArgumentException.class);
            assertThat(titles(library, ALL)).contains("Työsopimuslomake");
        }

        private void apply(UUID id, SomeTool tool) {
            handler.apply(id, ToolPayload.of(tool.tool()));
        }
    }
}
