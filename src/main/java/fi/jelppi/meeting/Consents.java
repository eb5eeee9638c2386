package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Participant.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Who in the room is asked about a recording and how they stand: a hall once, at home each device by itself. Coaches ask. */
public record Consents(List<Asked> all) {

    /** @param name of the hall, or as somebody at home is shown */
    public record Asked(String name, Answer answer) {}

    /** @param room everybody of the session; those who are not in are not asked */
    static Consents of(RecordingId recording, List<Participant> room, Instant now) {
        var parties = new LinkedHashMap<UUID, Asked>();
        room.stream()
                .filter(it -> it.kind() != Kind.COACH && it.isIn(now))
                .forEach(it -> parties.computeIfAbsent(
                        it.party(),
                        party -> new Asked(
                                it.shownName(), of(recording, room, party).answer(now))));
        return new Consents(List.copyOf(parties.values()));
    }

    /** Of all screens of a hall, or of one device at home. */
    static Consent of(RecordingId recording, List<Participant> room, UUID party) {
        return room.stream()
                .filter(it -> it.party().equals(party))
                .map(it -> it.consentTo(recording))
                .reduce(Consent::or)
                .orElseGet(() -> Consent.none(recording));
    }

    /** Everybody has said something, or had the time to. */
    public boolean isComplete() {
        return with(Answer.OPEN).isEmpty();
    }

    public List<String> with(Answer answer) {
        return all.stream().filter(it -> it.answer() == answer).map(Asked::name).toList();
    }
}
