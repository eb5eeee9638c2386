package fi.jelppi.event;

import fi.jelppi.event.PassMails.Occasion;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends passes by e-mail to those who gave an address. */
@Service
@OnCentral
public class PassSending {

    private static final int PAGE = 50;

    private final Programme programme;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final People people;
    private final PassMails mails;
    private final Recipients recipients;

    PassSending(
            Programme programme,
            Registrations registrations,
            RegistrationLinks links,
            People people,
            PassMails mails,
            Recipients recipients) {
        this.programme = programme;
        this.registrations = registrations;
        this.links = links;
        this.people = people;
        this.mails = mails;
        this.recipients = recipients;
    }

    /** Queues one mail with a new link; false without an address, or when the place was given back. */
    @Transactional
    public boolean send(RegistrationId id, Locale language) {
        var registration = registrations.find(id).filter(it -> !it.cancelled()).orElse(null);
        if (registration == null) {
            return false;
        }
        var person = people.find(registration.person()).orElse(null);
        return person != null && send(registration, person, links.create(id, language), language);
    }

    boolean delivers() {
        return mails.delivers();
    }

    /** @return whether there was an address to send to */
    boolean send(Registration registration, Person person, String token, Locale language) {
        Optional<EmailAddress> to = person.email() == null ? Optional.empty() : EmailAddress.parse(person.email());
        to.ifPresent(address -> mails.send(
                registration,
                programme.event(registration.event()).orElseThrow(),
                new PassMails.Letter(address, token, language),
                Occasion.REGISTERED));
        return to.isPresent();
    }

    /** Somebody who waited has a place. Queues in the caller's transaction, in the language in which they asked for it. */
    void sendMovedUp(Registration registration) {
        recipients
                .letter(registration)
                .ifPresent(letter -> mails.send(
                        registration, programme.event(registration.event()).orElseThrow(), letter, Occasion.MOVED_UP));
    }

    /** Queues mails for one page of an event's registrations, each page in a transaction of its own. */
    @Transactional
    public Sent sendPage(EventId event, int offset, Locale language) {
        List<Registration> page = registrations.ofEvent(event, offset, PAGE);
        int sent = (int) page.stream().filter(it -> send(it.id(), language)).count();
        return new Sent(sent, page.size() == PAGE ? offset + PAGE : -1);
    }

    /** @param next where the next page begins; negative when this was the last */
    public record Sent(int mails, int next) {}
}
