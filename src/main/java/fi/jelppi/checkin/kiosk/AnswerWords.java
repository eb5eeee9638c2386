package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.checkin.CheckInResult.CodeNotHere;
import fi.jelppi.checkin.CheckInResult.Expired;
import fi.jelppi.checkin.CheckInResult.Forged;
import fi.jelppi.checkin.CheckInResult.ImpossibleTime;
import fi.jelppi.checkin.CheckInResult.Left;
import fi.jelppi.checkin.CheckInResult.NoWalkIns;
import fi.jelppi.checkin.CheckInResult.NotOurCode;
import fi.jelppi.checkin.CheckInResult.NotStored;
import fi.jelppi.checkin.CheckInResult.NothingOn;
import fi.jelppi.checkin.CheckInResult.OtherEvent;
import fi.jelppi.checkin.CheckInResult.Over;
import fi.jelppi.checkin.CheckInResult.Revoked;
import fi.jelppi.checkin.CheckInResult.TooEarly;
import fi.jelppi.checkin.CheckInResult.UnknownCode;
import fi.jelppi.checkin.CheckInResult.UnknownKey;
import fi.jelppi.checkin.CheckInResult.WalkIn;
import fi.jelppi.checkin.CheckInResult.WrongEvent;
import fi.jelppi.event.Event;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Answer.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says each outcome in the visitor's language. No name is ever said: the screen stands in a hall. */
@Component
@OnKiosk
class AnswerWords {

    /** What an answer shows. */
    record Words(Tone tone, String title, String text) {}

    private final LocalTimes times;
    private final Points points;

    AnswerWords(LocalTimes times, Points points) {
        this.times = times;
        this.points = points;
    }

    Words of(CheckInResult result) {
        return switch (result) {
            case Admitted a -> admitted(a);
            case WalkIn w -> walkIn(w);
            case Left l ->
                words(Tone.GOOD, "left", l.stayed().toHours(), l.stayed().toMinutesPart());
            case AlreadyHere a -> words(Tone.KNOWN, "already", times.time(a.since()));
            case WrongEvent w
            when w.rightEvent().cancelled() ->
                words(Tone.OTHER, "cancelled", w.rightEvent().title());
            case WrongEvent w -> words(Tone.OTHER, "wrong-event", whatWhereWhen(w.rightEvent()));
            case OtherEvent o -> words(Tone.OTHER, "other-event");
            case TooEarly t ->
                words(
                        Tone.OTHER,
                        times.isToday(t.opensAt()) ? "too-early" : "too-early-day",
                        times.when(t.opensAt()),
                        t.event().title());
            case Over o -> words(Tone.OTHER, "over", o.event().title());
            case NothingOn n -> words(Tone.OTHER, "nothing-on");
            case NoWalkIns n -> words(Tone.OTHER, "no-walk-ins", n.event().title());
            case Expired e -> words(Tone.BAD, "expired");
            case Revoked r -> words(Tone.BAD, "revoked");
            case Forged f -> words(Tone.BAD, "forged");
            case UnknownKey k -> words(Tone.OTHER, "unknown-key");
            case NotOurCode n -> words(Tone.OTHER, "not-ours");
            case UnknownCode u -> words(Tone.BAD, "unknown");
            case CodeNotHere c -> words(Tone.OTHER, "not-here");
            case ImpossibleTime i ->
                new Words(
                        Tone.BAD,
                        text("checkin.answer.impossible.title"),
                        text(i.why().textKey()));
            case NotStored n -> words(Tone.BAD, "not-stored");
        };
    }

    /** The code may be for another village. */
    private String whatWhereWhen(Event event) {
        var halls = event.everywhere().stream()
                .flatMap(hall -> points.find(hall).map(Point::name).stream())
                .collect(Collectors.joining(" / "));
        return Stream.of(event.title(), halls, times.next(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Words admitted(Admitted admitted) {
        var words = words(Tone.GOOD, "admitted", admitted.event().title(), times.placeAndTime(admitted.session()));
        if (admitted.unconfirmed()) {
            words = and(words, "checkin.answer.unconfirmed");
        }
        return admitted.full() ? and(words, "checkin.answer.full") : words;
    }

    private Words walkIn(WalkIn walkIn) {
        var words = words(Tone.GOOD, "walk-in", walkIn.heads(), walkIn.event().title());
        return walkIn.full() ? and(words, "checkin.answer.full") : words;
    }

    private static Words words(Tone tone, String outcome, Object... params) {
        return new Words(
                tone,
                text("checkin.answer." + outcome + ".title", params),
                text("checkin.answer." + outcome + ".text", params));
    }

    private static Words and(Words words, String key) {
        return new Words(words.tone(), words.title(), words.text() + " " + text(key));
    }

    private static String text(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
