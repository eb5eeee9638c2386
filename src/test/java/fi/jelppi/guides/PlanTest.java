package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes by itself, on each side by its own clock. */
class PlanTest {

    private static Optional<String> title(GuideEntries entries, GuideId id) {
        return entries.shown().stream()
                .filter(guide -> guide.id().equals(id))
                .map(guide -> guide.in(Languages.FINNISH).text().title())
                .findFirst();
    }

    /** At noon of that day. */
    private static GuideEntries on(LocalDate day, JdbcClient jdbc, JelppiProperties node) {
        return new GuideEntries(
                new GuideTable(jdbc, node), today(day.atTime(12, 0).toInstant(ZoneOffset.UTC), node));
    }

    private static Today today(Instant at, JelppiProperties node) {
        return new Today(Clock.fixed(at, ZoneOffset.UTC), node);
    }

    @Test
    void aPlanThatHasComeIsNoPlanAnyMore() {
        var id = SomeFiles.id();
        var day = LocalDate.of(2027, 1, 1);
        var payload = GuidePayload.untouched(id)
                .withTexts(SomeFiles.titled("Nyt"))
                .withLater(SomeFiles.titled("Sitten"), day)
                .endingOn(day.plusDays(1));
        assertThat(payload.on(day.minusDays(1))).isEqualTo(payload);
        assertThat(payload.on(day).plan()).isEqualTo(new Plan(null, day.plusDays(1)));
        assertThat(payload.on(day).texts()).isEqualTo(SomeFiles.titled("Sitten"));
        assertThat(payload.on(day).hidden()).isFalse();
        assertThat(payload.on(day.plusDays(1)).plan()).isEqualTo(Plan.NONE);
        assertThat(payload.on(day.plusDays(1)).hidden()).isTrue();
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        EditedGuides edited;

        @Autowired
        GuideHistory history;

        @Autowired
        Today today;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        JelppiProperties node;

        private final GuideId id = SomeFiles.id();

        @Test
        void aTextWaitsForItsDayAndTheOldOneStandsUntilThen() {
            var day = today.get().plusDays(10);
            edited.save(id, SomeFiles.titled("Vanha"), change(Documents.NEW));
            assertThat(edited.saveFrom(id, SomeFiles.titled("Uusi"), day, change(1)))
                    .isEqualTo(new Saved(2));
            assertThat(title(at(day.minusDays(1)), id)).contains("Vanha");
            assertThat(title(at(day), id)).contains("Uusi");
            assertThat(edited.draft(id).orElseThrow().from()).isEqualTo(day);
            assertThat(edited.draft(id).orElseThrow().files()).isEqualTo(SomeFiles.titled("Uusi"));
            assertThat(history.find(id, 2).orElseThrow().plan()).isEqualTo(new Plan(day, null));
        }

        @Test
        void aNewGuideIsNotThereBeforeItsDayAndTheDeskSeesIt() {
            var day = today.get().plusDays(1);
            edited.saveFrom(id, SomeFiles.titled("Uusi"), day, change(Documents.NEW));
            assertThat(title(at(today.get()), id)).isEmpty();
            assertThat(entry().state()).isEqualTo(GuideState.COMING);
            assertThat(entry().isHidden()).isTrue();
            assertThat(title(at(day), id)).contains("Uusi");
        }

        @Test
        void aShippedGuideStandsUntilTheDay() {
            var shipped = new GuideId("wellbeing");
            var version = edited.draft(shipped).orElseThrow().version();
            var before = title(at(today.get()), shipped);
            var day = today.get().plusDays(3);
            edited.saveFrom(shipped, SomeFiles.titled("Uusi"), day, change(version));
            assertThat(title(at(today.get()), shipped)).isEqualTo(before);
            assertThat(title(at(day), shipped)).contains("Uusi");
            edited.withoutPlan(shipped, change(version + 1));
            assertThat(title(at(day), shipped)).isEqualTo(before);
        }

        @Test
        void aGuideEndsOnItsDay() {
            var day = today.get().plusDays(5);
            edited.save(id, SomeFiles.titled("Kampanja"), change(Documents.NEW));
            edited.hideFrom(id, day, change(1));
            assertThat(title(at(day.minusDays(1)), id)).contains("Kampanja");
            assertThat(title(at(day), id)).isEmpty();
            assertThat(entry().plan().until()).isEqualTo(day);
            edited.withoutPlan(id, change(2));
            assertThat(title(at(day), id)).contains("Kampanja");
        }

        @Test
        void aDayThatHasComeIsNow() {
            edited.save(id, SomeFiles.titled("Vanha"), change(Documents.NEW));
            edited.saveFrom(id, SomeFiles.titled("Uusi"), today.get(), change(1));
            assertThat(title(at(today.get()), id)).contains("Uusi");
            edited.hideFrom(id, today.get().minusDays(1), change(2));
            assertThat(title(at(today.get()), id)).isEmpty();
            assertThat(entry().plan()).isEqualTo(Plan.NONE);
        }

        @Test
        void whoPublishesNowGivesUpWhatWasToCome() {
            var day = today.get().plusDays(10);
            edited.saveFrom(id, SomeFiles.titled("Sitten"), day, change(Documents.NEW));
            edited.save(id, SomeFiles.titled("Nyt"), change(1));
            assertThat(title(at(day), id)).contains("Nyt");
        }

        @Test
        void aTextThatIsRestoredWaitsForItsDayAgain() {
            var day = today.get().plusDays(10);
            edited.saveFrom(id, SomeFiles.titled("Sitten"), day, change(Documents.NEW));
            edited.save(id, SomeFiles.titled("Nyt"), change(1));
            assertThat(edited.restore(id, 1, change(2))).isEqualTo(new Saved(3));
            assertThat(title(at(today.get()), id)).contains("Nyt");
            assertThat(title(at(day), id)).contains("Sitten");
            edited.restore(id, 2, change(3));
            assertThat(title(at(day), id)).contains("Nyt");
        }

        @Test
        void whatIsBrokenIsRefusedTodayNotOnItsDay() {
            var files = SomeFiles.titled("Rikki");
            files.put(Languages.ENGLISH, "");
            assertThat(edited.saveFrom(id, files, today.get().plusDays(1), change(Documents.NEW)))
                    .isInstanceOf(SaveResult.Broken.class);
        }

        private Change change(long version) {
            return new Change(version, UserId.next());
        }

        private GuideEntries at(LocalDate day) {
            return on(day, jdbc, node);
        }

        private GuideEntry entry() {
            return edited.entries().stream()
                    .filter(one -> one.guide().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        GuideHandler handler;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        JelppiProperties node;

        @Test
        void theDayComesWithoutANetwork() {
            var id = SomeFiles.id();
            var day = LocalDate.of(2031, 1, 1);
            handler.apply(
                    GuidePayload.key(id),
                    GuidePayload.untouched(id)
                            .withTexts(SomeFiles.titled("Vanha"))
                            .withLater(SomeFiles.titled("Uusi"), day)
                            .endingOn(day.plusYears(1)));
            assertThat(title(on(day.minusDays(1), jdbc, node), id)).contains("Vanha");
            assertThat(title(on(day, jdbc, node), id)).contains("Uusi");
            assertThat(title(on(day.plusYears(1), jdbc, node), id)).isEmpty();
            assertThat(title(on(LocalDate.of(1970, 1, 1), jdbc, node), id))
                    .as("a clock that was lost")
                    .contains("Vanha");
        }

        @Test
        void midnightIsThatOfTheHall() {
            var lateInFinland = Instant.parse("2030-12-31T22:30:00Z");
            assertThat(today(lateInFinland, node).get()).isEqualTo(LocalDate.of(2031, 1, 1));
        }
    }
}
