package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.Portions.Diet;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.util.Map;
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
        catering.note(session, sinetta, new Portions(15, null, Map.of(Diet.VEGAN, 1)), coach);
        catering.note(session, narkaus, new Portions(6, 6, Map.of()), coach);
        var last = new Portions(15, 12, Map.of(Diet.LACTOSE_FREE, 2, Diet.GLUTEN_FREE, 1));
        catering.note(session, sinetta, last, coach);

        assertThat(catering.of(session))
                .containsOnly(Map.entry(sinetta, last), Map.entry(narkaus, new Portions(6, 6, Map.of())));
        assertThat(catering.of(SessionId.next())).isEmpty();
    }

    @Test
    void nothingAtAllTakesItAway() {
        catering.note(session, sinetta, new Portions(null, 0, Map.of()), coach);
        assertThat(catering.of(session)).containsKey(sinetta);

        catering.note(session, sinetta, Portions.NONE, coach);
        assertThat(catering.of(session)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Portions.MOST + 1})
    void refusesWhatIsNoNumberOfPortions(int number) {
        assertThatThrownBy(() -> new Portions(number, null, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Portions(null, null, Map.of(Diet.OTHER, number)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
