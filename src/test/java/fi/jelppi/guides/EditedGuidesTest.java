package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.EditedGuides.Draft;
import fi.jelppi.guides.GuideHistory.Version;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.GoldenJson;
import fi.jelppi.testing.KioskTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EditedGuidesTest {

    private static final GuideId SHIPPED = new GuideId("register-as-jobseeker");

    private static Optional<String> title(Guides guides, GuideId id) {
        return guides.find(id).map(guide -> guide.in(Languages.FINNISH).text().title());
    }

    @Test
    void formOnTheWireStaysAsItIs() {
        var payload = new GuidePayload(
                "tax-card", new TreeMap<>(Map.of("fi", "Teksti", "fi-simple", "Selkoteksti")), true, null, null);
        var json = WireJson.MAPPER.writeValueAsString(payload);
        GoldenJson.matches("guides.guide-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, GuidePayload.class)).isEqualTo(payload);
    }

    @Test
    void formOfAPlanOnTheWireStaysAsItIs() {
        var texts = new TreeMap<>(Map.of("fi", "Teksti"));
        var later = new GuidePayload.Later(new TreeMap<>(Map.of("fi", "Uusi teksti")), LocalDate.of(2027, 1, 1));
        var payload = new GuidePayload("tax-card", texts, false, later, LocalDate.of(2027, 6, 1));
        var json = WireJson.MAPPER.writeValueAsString(payload);
        GoldenJson.matches("guides.guide-1.plan.json", json);
        assertThat(WireJson.MAPPER.readValue(json, GuidePayload.class)).isEqualTo(payload);
    }

    @Test
    void aLanguageOfANewerVersionIsLeftOut() {
        var payload = new GuidePayload(
                "tax-card", new TreeMap<>(Map.of("fi", "Teksti", "tlh", "tlhIngan")), false, null, null);
        assertThat(payload.texts()).containsOnlyKeys(Languages.FINNISH);
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        EditedGuides edited;

        @Autowired
        Guides guides;

        @Autowired
        GuideHistory history;

        @Autowired
        JdbcClient jdbc;

        private final GuideId id = SomeFiles.id();
        private final UserId me = UserId.next();

        @AfterEach
        void leaveTheShippedOneAsItWas() {
            var version = edited.draft(SHIPPED).map(Draft::version).orElse(Documents.NEW);
            if (version > 0) {
                edited.backToShipped(SHIPPED, new Change(version, me));
            }
        }

        @Test
        void aNewGuideIsShownAndSentToTheKiosks() {
            assertThat(save(id, "Kirjasto", Documents.NEW)).isEqualTo(new Saved(1));
            assertThat(title(guides, id)).contains("Kirjasto");
            assertThat(entry(id).state()).isEqualTo(GuideState.EDITED);
            assertThat(inFeed(id)).contains("Kirjasto").contains("\"hidden\":false");
        }

        @Test
        void anEditedGuideStandsInPlaceOfTheShippedOneUntilThatComesBack() {
            var original = title(guides, SHIPPED).orElseThrow();
            var version = edited.draft(SHIPPED).orElseThrow().version();
            var number = guides.all().size();
            assertThat(save(SHIPPED, "Oma", version)).isEqualTo(new Saved(version + 1));
            assertThat(title(guides, SHIPPED)).contains("Oma");
            assertThat(guides.all()).hasSize(number);
            assertThat(entry(SHIPPED).back()).isTrue();
            assertThat(edited.backToShipped(SHIPPED, new Change(version + 1, me)))
                    .isEqualTo(new Saved(version + 2));
            assertThat(title(guides, SHIPPED)).contains(original);
            assertThat(entry(SHIPPED).state()).isEqualTo(GuideState.SHIPPED);
        }

        @Test
        void aHiddenGuideIsNotShownUntilItComesBack() {
            save(id, "Kirjasto", Documents.NEW);
            edited.hide(id, new Change(1, me));
            assertThat(guides.find(id)).isEmpty();
            assertThat(entry(id).isHidden()).isTrue();
            assertThat(inFeed(id)).contains("\"hidden\":true");
            edited.show(id, new Change(2, me));
            assertThat(title(guides, id)).contains("Kirjasto");
        }

        @Test
        void aHiddenGuideStaysHiddenWhenItIsEdited() {
            save(id, "Kirjasto", Documents.NEW);
            edited.hide(id, new Change(1, me));
            save(id, "Kirjasto 2", 2);
            assertThat(guides.find(id)).isEmpty();
        }

        @Test
        void refusesWhatVisitorsCouldNotReadAndKeepsWhatStands() {
            save(id, "Kirjasto", Documents.NEW);
            var files = SomeFiles.titled("Rikki");
            files.computeIfPresent(Languages.ENGLISH, (language, text) -> text.replace("(#open)", "(#nowhere)"));
            assertThat(edited.save(id, files, new Change(1, me)))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.problems())
                                    .extracting(GuideProblem::file)
                                    .contains(id + "/en.md"));
            assertThat(title(guides, id)).contains("Kirjasto");
            assertThat(history.of(id)).hasSize(1);
        }

        @Test
        void everyCompleteLanguageHasToBeThere() {
            var files = SomeFiles.titled("Vajaa");
            files.put(Languages.PLAIN_FINNISH, " ");
            files.put(Languages.SWEDISH, "");
            assertThat(edited.save(id, files, new Change(Documents.NEW, me)))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.problems())
                                    .extracting(GuideProblem::file)
                                    .contains(id + "/fi-simple.md")
                                    .doesNotContain(id + "/sv.md"));
        }

        @Test
        void twoDesksNeverOverwriteEachOther() {
            save(id, "Ensin", Documents.NEW);
            assertThat(save(id, "Toinen", Documents.NEW)).isInstanceOfSatisfying(Conflict.class, conflict -> {
                assertThat(conflict.theirs().version()).isEqualTo(1);
                assertThat(conflict.theirs().files().get(Languages.FINNISH)).contains("title: Ensin");
            });
            save(id, "Ensin taas", 1);
            assertThat(save(id, "Toinen", 1)).isInstanceOf(Conflict.class);
            assertThat(edited.hide(id, new Change(1, me))).isInstanceOf(Conflict.class);
            assertThat(title(guides, id)).contains("Ensin taas");
        }

        @Test
        void historySaysWhoAndGivesAnOlderTextBack() {
            save(id, "Eka", Documents.NEW);
            save(id, "Toka", 1);
            assertThat(history.of(id)).extracting(Version::number).containsExactly(2L, 1L);
            assertThat(history.of(id)).extracting(Version::by).containsOnly(me);
            assertThat(edited.restore(id, 1, new Change(2, me))).isEqualTo(new Saved(3));
            assertThat(title(guides, id)).contains("Eka");
            assertThat(history.of(id)).hasSize(3);
        }

        @Test
        void whatTheHistoryDoesNotKeepChangesNothing() {
            save(id, "Eka", Documents.NEW);
            assertThat(edited.restore(id, 7, new Change(1, me))).isInstanceOf(Conflict.class);
            assertThat(title(guides, id)).contains("Eka");
        }

        @Test
        void historyForgetsTheOldest() {
            save(id, "Eka", Documents.NEW);
            for (int version = 1; version < GuideHistory.KEPT + 2; version++) {
                edited.hide(id, new Change(version, me));
            }
            assertThat(history.of(id)).hasSize(GuideHistory.KEPT);
            assertThat(history.of(id).getLast().number()).isEqualTo(3);
            assertThat(history.find(id, 2)).isEmpty();
        }

        @Test
        void eachVersionIsParsedOnce() {
            save(id, "Eka", Documents.NEW);
            var first = guides.find(id).orElseThrow();
            assertThat(guides.find(id).orElseThrow()).isSameAs(first);
            save(id, "Toka", 1);
            assertThat(title(guides, id)).contains("Toka");
        }

        private SaveResult save(GuideId guide, String title, long version) {
            return edited.save(guide, SomeFiles.titled(title), new Change(version, me));
        }

        private GuideEntry entry(GuideId guide) {
            return edited.entries().stream()
                    .filter(entry -> entry.guide().id().equals(guide))
                    .findFirst()
                    .orElseThrow();
        }

        private String inFeed(GuideId guide) {
            return jdbc.sql("SELECT payload FROM feed WHERE type = 'guides.guide' AND record_id = ?")
                    .param(GuidePayload.key(guide))
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        GuideHandler handler;

        @Autowired
        Guides guides;

        private final GuideId id = SomeFiles.id();

        @Test
        void theCopyTakesOverAndGivesWay() {
            var original = title(guides, SHIPPED);
            apply(SHIPPED, "Oma");
            assertThat(title(guides, SHIPPED)).contains("Oma");
            handler.apply(GuidePayload.key(SHIPPED), payload(SHIPPED, "Oma").ofHidden(true));
            assertThat(guides.find(SHIPPED)).isEmpty();
            handler.apply(GuidePayload.key(SHIPPED), GuidePayload.untouched(SHIPPED));
            assertThat(title(guides, SHIPPED)).isEqualTo(original);
        }

        @Test
        void whatIsTakenBackIsGoneAndComesAnew() {
            apply(id, "Eka");
            assertThat(title(guides, id)).contains("Eka");
            handler.remove(GuidePayload.key(id));
            handler.remove(UUID.randomUUID());
            assertThat(guides.find(id)).isEmpty();
            apply(id, "Toka");
            assertThat(title(guides, id)).contains("Toka");
        }

        @Test
        void refusesWhatCannotBeRead() {
            apply(id, "Eka");
            var good = payload(id, "Toka");
            for (GuidePayload bad : List.of(
                    new GuidePayload("../etc", good.files(), false, null, null),
                    new GuidePayload("another", good.files(), false, null, null),
                    new GuidePayload(id.value(), new TreeMap<>(Map.of("fi", "Vain tekstiä")), false, null, null),
                    new GuidePayload(id.value(), new TreeMap<>(Map.of("tlh", "tlhIngan")), false, null, null),
                    good.withLater(Map.of(Languages.FINNISH, "Vain tekstiä"), LocalDate.of(2027, 1, 1)))) {
                assertThatThrownBy(() -> handler.apply(GuidePayload.key(id), bad))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(title(guides, id)).contains("Eka");
        }

        private void apply(GuideId guide, String title) {
            handler.apply(GuidePayload.key(guide), payload(guide, title));
        }

        private static GuidePayload payload(GuideId guide, String title) {
            return GuidePayload.untouched(guide).withTexts(SomeFiles.titled(title));
        }
    }
}
