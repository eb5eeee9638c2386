package fi.jelppi.event;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registering without an account, and coming back to one's own registration by a link that only its holder knows. */
@Service
@OnCentral
public class PublicRegistrations {

    private final Programme programme;
    private final EventRows events;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final PassSending mails;
    private final RecipientLimit recipients;

    PublicRegistrations(
            Programme programme,
            EventRows events,
            Registrations registrations,
            RegistrationLinks links,
            PassSending mails,
            RecipientLimit recipients) {
        this.programme = programme;
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.mails = mails;
        this.recipients = recipients;
    }

    /** How an event stands towards the public. */
    public sealed interface Standing {

        /** @param free seats left; null when there is no limit */
        record Open(Event event, @Nullable Integer free) implements Standing {}

        record Full(Event event) implements Standing {}

        /** Cancelled or over. */
        record Closed(Event event) implements Standing {}

        /** No such event, or not open to the public: nobody learns which. */
        record Unknown() implements Standing {}
    }

    /** What came of registering. */
    public sealed interface Outcome {

        /** @param token to be put into the person's own link; kept nowhere in plain */
        record Registered(String token) implements Outcome {}

        /** Not taken; the page says why. */
        record NotNow(Standing standing) implements Outcome {}
    }

    /** A registration as its holder sees it. */
    public record Own(Registration registration, Event event) {}

    @Transactional(readOnly = true)
    public Standing standing(EventId id) {
        var row = events.findById(id.value()).orElse(null);
        if (row == null || !row.publicRegistration) {
            return new Standing.Unknown();
        }
        if (registrations.isClosed(row)) {
            return new Standing.Closed(row.toEvent());
        }
        int free = registrations.freeSeats(row);
        if (free < 1) {
            return new Standing.Full(row.toEvent());
        }
        return new Standing.Open(row.toEvent(), row.capacity == null ? null : free);
    }

    /**
     * Takes a place and, when an address was given, puts the pass into the mail queue in the same transaction. Asking again
     * for the same person answers the place they have, and no second mail goes; nor does one to a mailbox that many
     * registrations named today. The place is taken all the same.
     */
    @Transactional
    public Outcome register(EventId id, Person person, Locale language) {
        events.lock(id.value());
        var already = registrations.ofPerson(person.id(), id);
        if (already.isPresent()) {
            return new Outcome.Registered(links.create(already.get().id(), language));
        }
        var standing = standing(id);
        if (!(standing instanceof Standing.Open)) {
            return new Outcome.NotNow(standing);
        }
        if (!(registrations.register(id, person) instanceof Registrations.Outcome.Registered registered)) {
            return new Outcome.NotNow(standing(id));
        }
        var token = links.create(registered.registration().id(), language);
        if (person.email() != null
                && EmailAddress.parse(person.email()).filter(recipients::allows).isPresent()) {
            mails.send(registered.registration(), person, token, language);
        }
        return new Outcome.Registered(token);
    }

    /** Whether a pass is sent to the address that somebody gives, or waits until there is a mail server. */
    public boolean mailsPasses() {
        return mails.delivers();
    }

    @Transactional(readOnly = true)
    public Optional<Own> own(String token) {
        return links.find(token)
                .flatMap(registrations::find)
                .flatMap(registration ->
                        programme.event(registration.event()).map(event -> new Own(registration, event)));
    }

    /** One more link to a registration, for whoever has shown to hold it. */
    @Transactional
    public String newLink(RegistrationId registration) {
        return links.create(registration);
    }

    /** Gives one's own place back; doing it twice changes nothing. */
    @Transactional
    public void cancel(String token) {
        Optional<RegistrationId> id = links.find(token);
        id.ifPresent(registrations::cancel);
    }
}
