package fi.jelppi.event;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.time.Clock;
import java.time.Duration;
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
    private final CodeLinks codeLinks;
    private final WaitingList waiting;
    private final OwnWaiting queue;
    private final PassSending mails;
    private final RecipientLimit recipients;
    private final Clock clock;

    PublicRegistrations(
            Programme programme,
            EventRows events,
            Registrations registrations,
            RegistrationLinks links,
            CodeLinks codeLinks,
            WaitingList waiting,
            OwnWaiting queue,
            PassSending mails,
            RecipientLimit recipients,
            Clock clock) {
        this.programme = programme;
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.codeLinks = codeLinks;
        this.waiting = waiting;
        this.queue = queue;
        this.mails = mails;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** How an event stands towards the public. */
    public sealed interface Standing {

        /** @param free seats left; null when there is no limit */
        record Open(Event event, @Nullable Integer free) implements Standing {}

        /** @param waiting how many wait for a place */
        record Full(Event event, int waiting) implements Standing {}

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
        int free = registrations.seatsForNew(row);
        if (free < 1) {
            return new Standing.Full(row.toEvent(), waiting.count(id));
        }
        return new Standing.Open(row.toEvent(), row.capacity == null ? null : free);
    }

    /**
     * Takes a place, or one in the queue, and when an address was given, puts the pass into the mail queue in the same transaction. Asking again
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
        var queued = queue.again(id, person.id(), language);
        if (queued.isPresent()) {
            return new Outcome.Registered(queued.get());
        }
        return switch (standing(id)) {
            case Standing.Open _, Standing.Full _ -> take(id, person, language);
            case Standing.Closed closed -> new Outcome.NotNow(closed);
            case Standing.Unknown unknown -> new Outcome.NotNow(unknown);
        };
    }

    private Outcome take(EventId id, Person person, Locale language) {
        var address =
                Optional.ofNullable(person.email()).flatMap(EmailAddress::parse).filter(recipients::allows);
        return switch (registrations.register(id, person)) {
            case Registrations.Outcome.Registered it -> {
                var token = links.create(it.registration().id(), language);
                address.ifPresent(_ -> mails.send(it.registration(), person, token, language));
                yield new Outcome.Registered(token);
            }
            case Registrations.Outcome.Queued it ->
                new Outcome.Registered(queue.join(it.waiting(), address.orElse(null), language));
            case Registrations.Outcome.Closed _ -> new Outcome.NotNow(standing(id));
        };
    }

    /** Whether a pass is sent to the address that somebody gives, or waits until there is a mail server. */
    public boolean mailsPasses() {
        return mails.delivers();
    }

    @Transactional(readOnly = true)
    public Optional<Own> own(String token) {
        return links.find(token).flatMap(this::own);
    }

    private Optional<Own> own(RegistrationId id) {
        return registrations
                .find(id)
                .flatMap(registration ->
                        programme.event(registration.event()).map(event -> new Own(registration, event)));
    }

    /** Whoever may take part from home by this link: the one to all of one's own registration, or one that a code gave. */
    @Transactional(readOnly = true)
    public Optional<Own> takingPart(String token) {
        return own(token).or(() -> byCode(token));
    }

    /** By a link that a code gave, and by no other. */
    @Transactional(readOnly = true)
    Optional<Own> byCode(String token) {
        return codeLinks.find(token).flatMap(this::own).filter(own -> isNotLongOver(own.event()));
    }

    private boolean isNotLongOver(Event event) {
        return event.sessions().stream()
                .anyMatch(it -> clock.instant().isBefore(it.endsAt().plus(Duration.ofDays(CodeLinks.DAYS))));
    }

    /** Somebody who waits, or did until they left. */
    @Transactional(readOnly = true)
    public Optional<OwnWaiting.Own> waiting(String token) {
        return queue.own(token);
    }

    /** One more link to a registration, for whoever has shown to hold it. */
    @Transactional
    public String newLink(RegistrationId registration) {
        return links.create(registration);
    }

    /** A link by which whoever typed the code of this registration takes part, and nothing else; none when the event is long over. */
    @Transactional
    public Optional<String> linkToTakePart(RegistrationId registration) {
        return own(registration)
                .filter(own -> isNotLongOver(own.event()))
                .map(own -> codeLinks.create(own.registration().id()));
    }

    /** Gives one's own place back, or the one in the queue; doing it twice changes nothing. */
    @Transactional
    public void cancel(String token) {
        Optional<RegistrationId> id = links.find(token);
        id.ifPresent(registrations::cancel);
        queue.leave(token);
    }
}
