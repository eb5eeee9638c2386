package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventCentralTest
class ProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 30);

    @Autowired
    Programme programme;

    @Test
    void keepsEverythingOfAnEvent() {
        var event = event().titled("Palkka.fi yhdistykselle")
                .seats(20)
                .on(DAY.plusDays(7), "18:00", "20:30")
                .on(DAY, "03:15", "04:00")
                .build();
        programme.save(event);

        var found = programme.event(event.id()).orElseThrow();

        assertThat(found.sessions()).extracting(Session::date).containsExactly(DAY, DAY.plusDays(7));
        assertThat(found.sessions()).containsExactlyInAnyOrderElementsOf(event.sessions());
        assertThat(found).usingRecursiveComparison().ignoringFields("sessions").isEqualTo(event);
    }

    @Test
    void listsSessionsOfADayInOrderWithoutCancelledEvents() {
        var point = PointId.next();
        var late = event().at(point).on(DAY, "13:00", "15:00").build();
        var early =
                event().at(point).on(DAY, "09:00", "12:00").on(DAY.plusDays(1)).build();
        var gone = event().at(point).on(DAY).cancelled().build();
        List.of(late, early, gone).forEach(programme::save);

        assertThat(programme.sessionsOn(point, DAY)).extracting(Session::event).containsExactly(early.id(), late.id());
        assertThat(programme.sessionsOn(DAY)).extracting(Session::event).contains(early.id(), late.id());
    }

    @Test
    void listsAnEventAtEveryHallThatTakesPart() {
        var hall = PointId.next();
        var another = PointId.next();
        var together = event().on(DAY, "13:00", "15:00")
                .on(DAY.plusDays(7))
                .with(another, hall)
                .build();
        var own = event().at(hall).on(DAY, "09:00", "12:00").build();
        List.of(together, own).forEach(programme::save);

        assertThat(programme.sessionsOn(hall, DAY)).extracting(Session::event).containsExactly(own.id(), together.id());
        assertThat(programme.sessionsOn(hall, DAY).getLast().point()).isEqualTo(together.point());
        assertThat(programme.coming(hall, DAY, 10))
                .extracting(Event::id)
                .containsExactlyInAnyOrder(own.id(), together.id());
        assertThat(programme.coming(another, DAY.plusDays(1), 10)).containsExactly(together);
        assertThat(programme.sessionsOn(PointId.next(), DAY)).isEmpty();
        assertThat(programme.event(together.id()).orElseThrow().sessions()).hasSize(2);
    }

    @Test
    void hallsComeAndGoInTheOrderTheyWereSaid() {
        var halls = List.of(PointId.next(), PointId.next(), PointId.next());
        var event = event().on(DAY)
                .on(DAY.plusDays(1))
                .with(halls.get(0), halls.get(1))
                .build();
        programme.save(event);

        for (var wanted :
                List.of(List.of(halls.get(2), halls.get(0)), List.of(halls.get(0), halls.get(2)), List.<PointId>of())) {
            programme.save(heldWith(event, wanted));
            assertThat(programme.event(event.id())).contains(heldWith(event, wanted));
        }
    }

    @Test
    void namesNoHallTwiceAndNeverTheHostBesideItself() {
        var hall = PointId.next();
        var event = event().build();

        var held = heldWith(event, List.of(hall, event.point(), hall));

        assertThat(held.halls()).containsExactly(hall);
        assertThat(held.everywhere()).containsExactly(event.point(), hall);
        assertThat(held.isHeldAt(hall)).isTrue();
        assertThat(held.isHeldAt(event.point())).isTrue();
        assertThat(event.isHeldAt(hall)).isFalse();
    }

    private static Event heldWith(Event event, List<PointId> halls) {
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                true,
                false,
                null,
                true,
                false,
                event.sessions(),
                halls);
    }

    @Test
    void findsASessionById() {
        var event = event().build();
        programme.save(event);
        var session = event.sessions().getFirst();

        assertThat(programme.session(session.id())).contains(session);
        assertThat(programme.session(SessionId.next())).isEmpty();
        assertThat(programme.event(EventId.next())).isEmpty();
    }

    @Test
    void ordersComingEventsByTheirNextSession() {
        var point = PointId.next();
        var weekly = event().at(point).on(DAY.minusDays(7)).on(DAY.plusDays(7)).build();
        var soon = event().at(point).on(DAY.plusDays(1)).build();
        var over = event().at(point).on(DAY.minusDays(1)).build();
        List.of(weekly, soon, over).forEach(programme::save);

        assertThat(programme.coming(point, DAY, 10)).extracting(Event::id).containsExactly(soon.id(), weekly.id());
        assertThat(programme.coming(point, DAY, 1)).extracting(Event::id).containsExactly(soon.id());
    }

    @Test
    void changesAddAndRemoveSessions() {
        var event = event().on(DAY).on(DAY.plusDays(1)).build();
        programme.save(event);
        var kept = event.sessions().getLast();
        var changed = new Event(
                event.id(), "Uusi nimi", EventKind.TRAINING, event.point(), false, true, 5, false, true, List.of(kept));

        programme.save(changed);

        assertThat(programme.event(event.id())).contains(changed);
        assertThat(programme.session(event.sessions().getFirst().id())).isEmpty();
    }

    @Test
    void refusesAnEventWithoutSessions() {
        var event = event().build();
        var without = new Event(
                event.id(), "Tyhjä", EventKind.INFO_EVENT, event.point(), true, false, null, true, false, List.of());

        assertThatThrownBy(() -> programme.save(without)).isInstanceOf(IllegalArgumentException.class);
    }
}
