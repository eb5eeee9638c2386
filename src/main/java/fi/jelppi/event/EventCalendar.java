package fi.jelppi.event;

import fi.jelppi.event.EventRevisions.Revision;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.shared.OnCentral;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * An event for the phone's calendar (RFC 5545): one entry a session, the same UID each time it is fetched, and a greater
 * SEQUENCE after each change. Always published, also what is cancelled: nobody is asked for an answer (RFC 5546, decision 0288).
 */
@Service
@OnCentral
public class EventCalendar {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    /** The rules since 1996, so that no registry is asked and no history is sent. */
    private static final String TIME_ZONE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Jelppi//fi
            BEGIN:VTIMEZONE
            TZID:Europe/Helsinki
            BEGIN:DAYLIGHT
            TZNAME:EEST
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0300
            DTSTART:19970330T030000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:EET
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            DTSTART:19961027T040000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private final EventPlaces places;
    private final EventRevisions revisions;
    private final MailQueue mails;
    private final Clock clock;

    EventCalendar(EventPlaces places, EventRevisions revisions, MailQueue mails, Clock clock) {
        this.places = places;
        this.revisions = revisions;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * What a file is made of.
     *
     * @param gone sessions that were taken off the event: calendars are to strike them out
     * @param remote null where the file is for anybody
     */
    record Issue(
            Event event,
            Revision revision,
            List<Session> gone,
            @Nullable RemoteLink remote) {}

    /** The file, UTF-8; nothing personal stands in it. */
    public byte[] ics(Event event) {
        return ics(new Issue(event, revisions.of(event.id()), List.of(), null));
    }

    /** For the one person who has this link. */
    public byte[] ics(Event event, RemoteLink remote) {
        return ics(new Issue(event, revisions.of(event.id()), List.of(), remote));
    }

    byte[] ics(Issue issue) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Jelppi//fi"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(timeZone());
        for (Session session : issue.event().sessions()) {
            var entry = entry(issue, session);
            entry.add(issue.event().cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
            calendar.add(entry);
        }
        for (Session session : issue.gone()) {
            var entry = entry(issue, session);
            entry.add(ImmutableStatus.VEVENT_CANCELLED);
            calendar.add(entry);
        }
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent entry(Issue issue, Session session) {
        var event = issue.event();
        var entry = new VEvent(false);
        entry.add(new Uid(session.id() + "@jelppi"));
        entry.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        entry.add(new DtStart<>(session.startsAt().atZone(HELSINKI)));
        entry.add(new DtEnd<>(session.endsAt().atZone(HELSINKI)));
        entry.add(new Summary(event.title()));
        entry.add(new Location(location(event, session)));
        entry.add(new Sequence(issue.revision().sequence()));
        if (issue.revision().changedAt() != null) {
            entry.add(new LastModified(issue.revision().changedAt().truncatedTo(ChronoUnit.SECONDS)));
        }
        entry.add(organizer());
        if (issue.remote() != null && issue.remote().leadsTo(session)) {
            entry.add(new Url(issue.remote().address()));
            entry.add(new Description(issue.remote().line()));
        }
        return entry;
    }

    /** What is published must have one; it is who sends the mails. */
    private Organizer organizer() {
        var sender = mails.sender();
        return new Organizer(
                new ParameterList(List.of(new Cn(sender.name()))), URI.create("mailto:" + sender.address()));
    }

    /** The host with its room, and the other halls after it. */
    private String location(Event event, Session session) {
        var host = places.host(event);
        var first = session.room() == null ? host : host + ", " + session.room();
        return Stream.concat(Stream.of(first), places.otherNames(event).stream())
                .collect(Collectors.joining(" / "));
    }

    private static CalendarComponent timeZone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(TIME_ZONE))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
