package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.Portions.Diet;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CentralCheckInTest
class CateringTest {

    @Autowired
    Catering catering;

    private final SessionId session = SessionId.next();
    private final PointId sinetta = PointId.next();
    private final PointId narkaus = PointId.next();
    private final UserId coach = UserId.next();

    @Test
    void whatIsSaidLastStandsInEachHall() {
        var first = new Portions(15, null, Map.of(Diet.VEGAN, 1));
        assertThat(note(sinetta, Portions.NONE, first)).isEmpty();
        note(narkaus, Portions.NONE, new Portions(6, 6, Map.of()));
        var last = new Portions(15, 12, Map.of(Diet.LACTOSE_FREE, 2, Diet.GLUTEN_FREE, 1));
        note(sinetta, first, last);

        assertThat(catering.of(session))
                .containsOnly(Map.entry(sinetta, last), Map.entry(narkaus, new Portions(6, 6, Map.of())));
        assertThat(catering.of(SessionId.next())).isEmpty();
    }

    @Test
    void nothingAtAllTakesItAway() {
        var some = new Portions(null, 0, Map.of());
        note(sinetta, Portions.NONE, some);
        assertThat(catering.of(session)).containsKey(sinetta);

        note(sinetta, some, Portions.NONE);
        assertThat(catering.of(session)).isEmpty();
    }

    @RepeatedTest(20)
    void theLaterOfTwoCoachesIsToldWhatTheOtherSaid() throws Exception {
        try (var coaches = Executors.newFixedThreadPool(2)) {
            var both = coaches.invokeAll(List.of(
                    () -> note(sinetta, Portions.NONE, new Portions(20, null, Map.of(Diet.VEGAN, 2))),
                    () -> note(sinetta, Portions.NONE, new Portions(null, 18, Map.of()))));
            var answers = List.of(both.getFirst().get(), both.getLast().get());
            var stands = catering.of(session).get(sinetta);
            assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.ofNullable(stands));
        }
        assertThat(note(sinetta, Portions.NONE, new Portions(1, 1, Map.of())))
                .as("once more")
                .isPresent();
    }

    private Optional<Portions> note(PointId hall, Portions seen, Portions portions) {
        return catering.note(new Catering.Noting(session, hall, portions), seen, coach);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Portions.MOST + 1})
    void refusesWhatIsNoNumberOfPortions(int number) {
        assertThatThrownBy(() -> new Portions(number, null, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Portions(null, null, Map.of(Diet.OTHER, number)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
