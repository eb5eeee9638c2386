package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.organisation.PointInfos.Conflict;
import fi.jelppi.organisation.PointInfos.Saved;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PointInfosTest {

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        PointInfos infos;

        @Autowired
        JdbcClient jdbc;

        private final PointId point = PointId.next();
        private final PointInfo info = SomePoint.at(point)
                .everyDay("09:00", "16:00")
                .coach("Ville", "2099-11-25", "09:00", "14:00")
                .phone("Valmentaja", "040 123 4567")
                .host("Maija", "040 765 4321")
                .info();

        @Test
        void saysNothingOfAPointOfWhichNothingWasTold() {
            assertThat(infos.of(point)).isEqualTo(PointInfo.of(point));
            assertThat(infos.now(point).open()).isInstanceOf(OpenState.Unknown.class);
        }

        @Test
        void keepsWhatWasSaved() {
            assertThat(infos.save(info, Documents.NEW)).isInstanceOf(Saved.class);
            assertThat(infos.of(point)).isEqualTo(info);
        }

        @Test
        void refusesToSaveOverWhatSomebodyElseSaved() {
            infos.save(info, Documents.NEW);
            var shown = infos.edit(point);
            infos.save(shown.info().without(info.days().getFirst().id()), shown.version());
            var mine = shown.info().with(List.of(), HallHost.UNTOLD);
            var outcome = infos.save(mine, shown.version());
            assertThat(outcome).isInstanceOf(Conflict.class);
            assertThat(((Conflict) outcome).theirs().info().days()).isEmpty();
            assertThat(infos.of(point).phones()).hasSize(1);
            assertThat(infos.save(mine, Documents.NEW)).isInstanceOf(Conflict.class);
        }

        @Test
        void sendsItToTheKiosksOfThePointOnly() {
            infos.save(info, Documents.NEW);
            assertThat(scopes()).containsExactly(point.toString());
        }

        @Test
        void dropsDaysThatHaveLongBeenOver() {
            var old = SomePoint.at(point)
                    .coach("Ville", "2001-01-02", "09:00", "14:00")
                    .closed("2001-01-03", null);
            infos.save(old.info(), Documents.NEW);
            assertThat(infos.of(point)).isEqualTo(PointInfo.of(point));
        }

        private List<String> scopes() {
            return jdbc.sql("SELECT scope FROM feed WHERE record_id = ?")
                    .param(point.value())
                    .query((row, number) -> row.getString("scope"))
                    .list();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        PointInfos infos;

        @Autowired
        PointInfoHandler handler;

        private final PointId point = PointId.next();

        @Test
        void copiesChangesAndForgets() {
            var first = SomePoint.at(point).everyDay("09:00", "16:00").info();
            var second = SomePoint.at(point).everyDay("10:00", "12:00").info();
            handler.apply(point.value(), PointInfoPayload.of(first));
            handler.apply(point.value(), PointInfoPayload.of(second));
            assertThat(infos.of(point)).isEqualTo(second);
            handler.remove(point.value());
            assertThat(infos.of(point)).isEqualTo(PointInfo.of(point));
        }

        @Test
        void keepsTheOldOneWhenTheNewOneCannotBeUnderstood() {
            var known = SomePoint.at(point).everyDay("09:00", "16:00").info();
            handler.apply(point.value(), PointInfoPayload.of(known));
            var strange = new PointInfoPayload(
                    List.of(new PointInfoPayload.Hours(9, "soon", "later")),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null);
            assertThatThrownBy(() -> handler.apply(point.value(), strange)).isInstanceOf(RuntimeException.class);
            assertThat(infos.of(point)).isEqualTo(known);
        }
    }
}
