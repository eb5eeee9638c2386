package fi.jelppi.device.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.travel.Travel;
import fi.jelppi.kiosk.CoachMode;
import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KioskTest
class PlaceViewTest {

    private final Point muurola = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
    private final Point tiainen = new Point(PointId.next(), "Tiainen", "Tiaisen JELPPI", 66.46, 26.07);

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    Travel travel;

    @Autowired
    NodeIdentity identity;

    @Autowired
    List<DepartureCheck> checks;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        jdbc.sql("DELETE FROM point").update();
        points.save(muurola);
        points.save(tiainen);
        DeviceFixtures.enrol(identity, muurola.id());
        screen = Screen.open(context);
        CoachMode.open(context);
        screen.go("coach/place");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void placeIsChangedAfterASecondQuestion() {
        assertThat(words()).contains("Nyt: Muurolan JELPPI");
        tap("Tiaisen JELPPI");
        assertThat(title()).isEqualTo("Vaihdetaanko paikaksi Tiaisen JELPPI?");
        assertThat(travel.here()).contains(muurola);
        tap("Peruuta");
        tap("Tiaisen JELPPI");
        tap("Vaihda paikka");
        assertThat(title()).isEqualTo("Paikka on nyt Tiaisen JELPPI");
        assertThat(travel.here()).contains(tiainen);
        assertThat(moves()).hasSize(1).first().asString().contains(tiainen.id().toString());
    }

    @Test
    void tellsThatCentralDoesNotKnowYet() {
        assertThat(verdict()).isEqualTo(Verdict.READY);
        travel.moveTo(tiainen.id(), UserId.next());
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
        assertThat(words()).anySatisfy(word -> assertThat(word).startsWith("Palvelin ei vielä tiedä paikkaa."));
        assertThat(verdict()).isEqualTo(Verdict.TODO);
    }

    @Test
    void placeWhereItIsAlreadyIsNoMove() {
        tap("Muurolan JELPPI");
        assertThat(title()).isEqualTo("Missä olemme tänään?");
        travel.moveTo(muurola.id(), UserId.next());
        assertThat(moves()).isEmpty();
    }

    @Test
    void unknownPlaceIsNone() {
        assertThatThrownBy(() -> travel.moveTo(PointId.next(), UserId.next()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(travel.here()).contains(muurola);
    }

    private Verdict verdict() {
        return checks.stream()
                .map(DepartureCheck::look)
                .filter(finding -> finding.nameKey().equals("device.departure.place"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private List<String> moves() {
        return jdbc
                .sql("SELECT payload FROM outbox WHERE type = 'device.moved'")
                .query((row, number) -> String.valueOf(row.getString("payload")))
                .list()
                .stream()
                .filter(payload -> payload.contains(muurola.id().toString()))
                .toList();
    }

    private static String title() {
        return _get(H1.class, spec -> spec.withPredicate(it -> !it.getText().isEmpty()))
                .getText();
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static void tap(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
