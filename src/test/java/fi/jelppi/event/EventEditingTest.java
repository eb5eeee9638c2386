package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.EventEditing.Outcome;
import fi.jelppi.event.EventQuery.Filter;
import fi.jelppi.event.EventQuery.Order;
import fi.jelppi.event.EventQuery.When;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventCentralTest
class EventEditingTest {

    @Autowired
    EventEditing editing;

    @Autowired
    EventQuery query;

    @Autowired
    Programme programme;

    @Test
    void tellsEveryBadField() {
        var draft = new EventDraft(
                " ",
                null,
                null,
                0,
                new EventDraft.Options(true, false, true),
                List.of(
                        new EventDraft.Meeting(null, null, null, null, ""),
                        new EventDraft.Meeting(
                                null, today().plusYears(9), LocalTime.NOON, LocalTime.of(9, 0), "x".repeat(101))));

        var outcome = (Outcome.Invalid) editing.save(EventId.next(), draft, EventEditing.NEW);

        assertThat(outcome.problems())
                .extracting(DraftProblem::field)
                .containsExactly(
                        "title",
                        "kind",
                        "point",
                        "capacity",
                        "sessions.0.date",
                        "sessions.0.start",
                        "sessions.0.end",
                        "sessions.1.date",
                        "sessions.1.end",
                        "sessions.1.room");
    }

    @Test
    void savesANewEventAndKeepsItsSessionsWhenChanged() {
        var id = EventId.next();
        editing.save(id, draft("Uusi"), EventEditing.NEW);
        var first = editing.find(id).orElseThrow();

        editing.save(id, EventDraft.of(first.event()), first.version());

        assertThat(programme.event(id)).contains(first.event());
    }

    @Test
    void noticesThatSomebodyElseSavedInTheMeantime() {
        var id = EventId.next();
        editing.save(id, draft("Ensin"), EventEditing.NEW);
        var read = editing.find(id).orElseThrow();
        editing.save(id, draft("Toisen nimi"), read.version());

        var outcome = editing.save(id, draft("Oma nimi"), read.version());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().event().title()).isEqualTo("Toisen nimi");
            assertThat(editing.save(id, draft("Oma nimi"), conflict.theirs().version()))
                    .isInstanceOf(Outcome.Saved.class);
        });
    }

    @Test
    void cancelsForGoodAndSaysWhenTheEventIsGone() {
        var id = EventId.next();
        editing.save(id, draft("Peruttava"), EventEditing.NEW);

        editing.cancel(id);
        var cancelled = editing.find(id).orElseThrow();
        editing.save(id, draft("Uusi nimi"), cancelled.version());

        assertThat(programme.event(id).orElseThrow().cancelled()).isTrue();
        assertThat(editing.cancel(EventId.next())).isInstanceOf(Outcome.Gone.class);
        assertThat(editing.save(EventId.next(), draft("x"), 3)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void listsByTextPointAndTimeAPageAtATime() {
        var point = PointId.next();
        var soon = saved(event().at(point).titled("Palkka.fi 100%"));
        var later = saved(event().at(point).titled("avoin ovi").on(today().plusDays(9)));
        var past = saved(event().at(point).titled("Mennyt").on(today().minusDays(9)));
        saved(event().titled("Muualla"));

        var coming = new Filter("", point, When.COMING);
        assertThat(query.page(coming, Order.FIRST_DAY, 0, 10))
                .extracting(line -> line.event().id())
                .containsExactly(soon.id(), later.id());
        assertThat(query.page(coming, Order.TITLE, 1, 1))
                .extracting(line -> line.event().id())
                .containsExactly(soon.id());
        assertThat(query.count(new Filter("", point, When.ALL))).isEqualTo(3);
        assertThat(query.page(new Filter("", point, When.PAST), Order.LAST_DAY_FIRST, 0, 10))
                .extracting(line -> line.event().id())
                .containsExactly(past.id());
        assertThat(query.count(new Filter("PALKKA", point, When.ALL))).isEqualTo(1);
        assertThat(query.count(new Filter("0%", point, When.ALL))).isEqualTo(1);
        assertThat(query.count(new Filter("_", point, When.ALL))).isZero();
    }

    @Test
    void findsAnEventByEveryHallThatTakesPartAndCancelsItThere() {
        var hall = PointId.next();
        var event = saved(event().with(hall));

        assertThat(query.page(new Filter("", hall, When.ALL), Order.FIRST_DAY, 0, 10))
                .extracting(line -> line.event().id())
                .containsExactly(event.id());
        var cancelled = (Outcome.Saved) editing.cancel(event.id());
        assertThat(cancelled.event().halls()).containsExactly(hall);
    }

    private static EventDraft draft(String title) {
        return new EventDraft(
                title,
                EventKind.WORKSHOP,
                new PointId(new UUID(1, 1)),
                12,
                new EventDraft.Options(true, false, true),
                List.of(new EventDraft.Meeting(
                        null, today().plusDays(3), LocalTime.of(9, 0), LocalTime.of(12, 0), "sali")));
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }
}
