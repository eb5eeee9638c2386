package fi.jelppi.event;

import fi.jelppi.event.EventRevisions.Revision;
import fi.jelppi.event.NoticeTable.Notice;
import fi.jelppi.event.PassMails.Letter;
import fi.jelppi.mail.Attachment;
import fi.jelppi.shared.OnCentral;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a change to one page of those who registered, with the last page to those who wait for a place. The mails and the note how
 * far it went are one transaction.
 */
@Component
@OnCentral
class NoticeSteps {

    static final int PAGE = 50;

    private static final UUID START = new UUID(0, 0);

    private final NoticeTable table;
    private final EventRows events;
    private final RegistrationRows registrations;
    private final WaitingTable queue;
    private final EventRevisions revisions;
    private final Recipients recipients;
    private final Writing writing;

    NoticeSteps(
            NoticeTable table,
            EventRows events,
            RegistrationRows registrations,
            WaitingTable queue,
            EventRevisions revisions,
            Recipients recipients,
            Writing writing) {
        this.table = table;
        this.events = events;
        this.registrations = registrations;
        this.queue = queue;
        this.revisions = revisions;
        this.recipients = recipients;
        this.writing = writing;
    }

    /** What turns a change into a mail. */
    @Component
    @OnCentral
    record Writing(ChangeWords words, NewsMails mails, EventCalendar calendar) {}

    /** A change with the number that calendars know it by. */
    private record Told(EventChange change, Revision revision) {}

    /** The event's row is locked first, as whoever saves it does. False when nobody is left. */
    @Transactional
    public boolean page(UUID id, Instant now) {
        var event =
                table.eventOf(id).flatMap(events::lock).map(EventRow::toEvent).orElse(null);
        var notice = table.lock(id).orElse(null);
        if (notice == null) {
            return false;
        }
        var told = event == null ? null : told(notice, event);
        if (told == null || !told.change().concernsPeople() || told.change().isPast(now)) {
            table.remove(id);
            return false;
        }
        return tell(notice, told);
    }

    private Told told(Notice notice, Event event) {
        if (notice.after() != null) {
            return new Told(
                    new EventChange(notice.before(), notice.after()),
                    new Revision(notice.sequence(), notice.changedAt()));
        }
        int sequence = revisions.of(event.id()).sequence();
        table.begin(notice.id(), event, sequence);
        return new Told(new EventChange(notice.before(), event), new Revision(sequence, notice.changedAt()));
    }

    private boolean tell(Notice notice, Told told) {
        var after = Objects.requireNonNullElse(notice.reached(), START);
        List<RegistrationRow> page =
                registrations.after(told.change().after().id().value(), after, Limit.of(PAGE));
        page.stream()
                .map(RegistrationRow::toRegistration)
                .filter(it -> !RegistrationTime.of(it).isAfter(notice.changedAt()))
                .forEach(it -> recipients.letter(it).ifPresent(letter -> write(told, letter)));
        if (page.size() < PAGE) {
            tellQueue(notice, told);
            table.remove(notice.id());
            return false;
        }
        table.reached(notice.id(), page.getLast().id);
        return true;
    }

    /** Whoever gets a place meanwhile, gets it with the event as it is then: the event's lock is held. */
    private void tellQueue(Notice notice, Told told) {
        new WaitingOrder(queue.all(told.change().after().id().value()))
                .queue().stream()
                        .filter(it -> !it.askedAt().isAfter(notice.changedAt()))
                        .forEach(it -> recipients
                                .letter(it)
                                .ifPresent(letter -> writing.mails()
                                        .send(news(told.change(), letter).forWaiting(), letter)));
    }

    private void write(Told told, Letter letter) {
        writing.mails().send(news(told.change(), letter), letter, remote -> calendar(told, remote));
    }

    private News news(EventChange change, Letter letter) {
        var event = change.after();
        boolean off = event.cancelled();
        return new News(
                off ? "cancelled" : "changed",
                event,
                off ? List.of() : writing.words().of(change, letter.language()),
                event.sessions());
    }

    private Attachment calendar(Told told, RemoteLink remote) {
        var change = told.change();
        return PassMails.calendar(writing.calendar()
                .ics(new EventCalendar.Issue(
                        change.after(), told.revision(), change.removed().toList(), remote)));
    }
}
