package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PointsTest {

    static final Point SINETTA = new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42);

    @Nested
    @CentralTest
    class AtCentral {
        @Autowired
        Points points;

        @Test
        void addsAndChangesAPoint() {
            points.save(SINETTA);
            var moved = new Point(SINETTA.id(), "Sinettä", "Sinetän kylätalo", 66.6, 25.4);
            points.save(moved);
            assertThat(points.find(SINETTA.id())).contains(moved);
        }

        @Test
        void ordersByVillage() {
            points.save(SINETTA);
            points.save(new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37));
            assertThat(points.all()).extracting(Point::village).isSorted();
        }

        @Test
        void knowsNoUnknownPoint() {
            assertThat(points.find(PointId.next())).isEmpty();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {
        @Autowired
        Points points;

        @Autowired
        PointHandler handler;

        @Test
        void copiesChangesAndForgets() {
            var id = SINETTA.id().value();
            handler.apply(id, PointPayload.of(SINETTA));
            handler.apply(id, new PointPayload("Sinettä", "Uusi nimi", 66.61, 25.42));
            assertThat(points.find(SINETTA.id())).map(Point::name).contains("Uusi nimi");
            handler.remove(id);
            assertThat(points.find(SINETTA.id())).isEmpty();
        }
    }
}
