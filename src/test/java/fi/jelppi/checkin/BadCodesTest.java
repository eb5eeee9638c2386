package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.event.Event;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassPress;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@KioskTest
@Import(DoorTestConfiguration.class)
class BadCodesTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private PointId here = PointId.next();
    private Event jobs = Some.event("x").session("10:00", "14:00").build();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        jobs = kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
    }

    static List<String> notPasses() {
        byte[] noise = new byte[300];
        new Random(7).nextBytes(noise);
        return List.of(
                "",
                "   ",
                "hello",
                "https://example.com/?x=1",
                "WIFI:S:hall;T:WPA;P:secret;;",
                "JP2:ABC",
                "HC1:6BFOXN%TS3DH",
                "A".repeat(4096),
                "😀🎉👩‍👩‍👧",
                new String(noise, StandardCharsets.ISO_8859_1),
                "\u0000\u0001\u001d",
                "' or 1=1 --",
                "<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("notPasses")
    void whatIsNoPassIsNotOurs(String text) {
        assertThat(checkIns.scan(text)).isEqualTo(new CheckInResult.NotOurCode());
    }

    @ParameterizedTest
    @MethodSource("notPasses")
    void whatIsNoCodeCannotBeTyped(String text) {
        assertThat(checkIns.type(text)).isEqualTo(new CheckInResult.UnknownCode());
    }

    @Test
    void truncatedPassIsForged() {
        String pass = kiosk.press.text(Some.passFor(jobs));

        for (int length = 5; length < pass.length(); length += 7) {
            assertThat(checkIns.scan(pass.substring(0, length))).isEqualTo(new CheckInResult.Forged());
        }
        assertThat(checkIns.present()).isZero();
    }

    @Test
    void anyAlteredCharacterIsTurnedAway() {
        String pass = kiosk.press.text(Some.passFor(jobs));

        for (int place = 4; place < pass.length(); place++) {
            char other = pass.charAt(place) == 'A' ? 'B' : 'A';
            String altered = pass.substring(0, place) + other + pass.substring(place + 1);
            assertThat(checkIns.scan(altered)).isIn(new CheckInResult.Forged(), new CheckInResult.UnknownKey());
        }
        assertThat(checkIns.present()).isZero();
    }

    @Test
    void passOfAnotherPressIsForged() {
        assertThat(checkIns.scan(new PassPress().text(Some.passFor(jobs)))).isEqualTo(new CheckInResult.Forged());
    }

    @Test
    void passOfAKeyThatHasNotArrivedYetIsNotCalledForged() {
        var next = PassPress.withTheNextKey();
        String pass = next.text(Some.passFor(jobs));

        assertThat(checkIns.scan(pass)).isEqualTo(new CheckInResult.UnknownKey());
        assertThat(checkIns.present()).isZero();

        kiosk.key(next);
        assertThat(checkIns.scan(pass)).isInstanceOf(CheckInResult.Admitted.class);
    }

    @Test
    void expiredPassOpensNothing() {
        var old = new PassClaims(
                PassId.next(), PassKind.EVENT, jobs.id(), Some.at("00:00").minus(Duration.ofDays(9)), Some.at("09:00"));

        assertThat(checkIns.scan(kiosk.press.text(old))).isEqualTo(new CheckInResult.Expired());
    }

    @Test
    void revokedPassOpensNothing() {
        PassClaims claims = Some.passFor(jobs);
        kiosk.revoke(claims);

        assertThat(checkIns.scan(kiosk.press.text(claims))).isEqualTo(new CheckInResult.Revoked());
    }

    @Test
    void passOfAnotherEventIsToldItsOwn() {
        Event tomorrow = kiosk.event(Some.event("Huomenna")
                .at(here)
                .session(Some.DAY.plusDays(3), "10:00", "12:00")
                .build());
        PassClaims unknown =
                new PassClaims(PassId.next(), PassKind.EVENT, EventId.next(), Some.at("00:00"), Some.at("23:00"));

        assertThat(checkIns.scan(kiosk.press.text(Some.passFor(tomorrow))))
                .isInstanceOfSatisfying(
                        CheckInResult.WrongEvent.class,
                        wrong -> assertThat(wrong.rightEvent().id()).isEqualTo(tomorrow.id()));
        assertThat(checkIns.scan(kiosk.press.text(unknown))).isEqualTo(new CheckInResult.OtherEvent());
    }

    @Test
    void failedScanIsAFactButAJammedScannerDoesNotFillTheDisk() {
        clock.pass(Duration.ofHours(1));
        long before = refusals();
        for (int number = 0; number < 500; number++) {
            checkIns.scan("jammed");
        }

        assertThat(refusals()).isLessThanOrEqualTo(before + ScanLog.A_MINUTE + 5);
    }

    private long refusals() {
        Long count = jdbc.queryForObject("select count(*) from outbox where type = 'scan.refused'", Long.class);
        return count == null ? 0 : count;
    }

    @Test
    void clockOneYearBehindAdmitsAndFlags() {
        assertThat(checkIns.scan(kiosk.press.text(Some.passFor(jobs)))).isInstanceOf(Admitted.class);
        clock.set(Some.at("10:30").minus(Duration.ofDays(365)));

        assertThat(checkIns.scan(kiosk.press.text(Some.passFor(jobs))))
                .isInstanceOfSatisfying(
                        Admitted.class,
                        admitted -> assertThat(admitted.event().id()).isEqualTo(jobs.id()));
        assertThat(checkIns.walkIn(3, null)).isInstanceOf(CheckInResult.WalkIn.class);
        assertThat(suspects()).isEqualTo(2);
    }

    private long suspects() {
        Long count = jdbc.queryForObject(
                "select count(*) from visit where clock_suspect = true and session_id = ?",
                Long.class,
                jobs.sessions().getFirst().id().value());
        return count == null ? 0 : count;
    }
}
