package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.Admitted;
import java.time.Duration;
import java.util.List;

/** One of each kind of answer. */
final class SomeAnswers {

    private SomeAnswers() {}

    static List<CheckInResult> all(Admitted some) {
        var event = some.event();
        var opening = some.session().opensAt();
        return List.of(
                some,
                new Admitted(some.visit(), event, some.session(), true, true),
                new CheckInResult.WalkIn(some.visit(), event, some.session(), 1, false),
                new CheckInResult.WalkIn(some.visit(), event, some.session(), 22, true),
                new CheckInResult.Left(some.visit(), event, Duration.ofMinutes(61)),
                new CheckInResult.AlreadyHere(some.visit(), event, opening),
                new CheckInResult.WrongEvent(event),
                new CheckInResult.OtherEvent(),
                new CheckInResult.TooEarly(event, opening),
                new CheckInResult.Over(event),
                new CheckInResult.Expired(),
                new CheckInResult.NothingOn(),
                new CheckInResult.NoWalkIns(event),
                new CheckInResult.Revoked(),
                new CheckInResult.Forged(),
                new CheckInResult.UnknownKey(),
                new CheckInResult.NotOurCode(),
                new CheckInResult.UnknownCode(),
                new CheckInResult.CodeNotHere(),
                new CheckInResult.NotStored());
    }
}
