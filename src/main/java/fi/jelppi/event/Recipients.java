package fi.jelppi.event;

import fi.jelppi.event.PassMails.Letter;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.i18n.Languages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out where and in which language somebody who registered, or waits for a place, can be written to. */
@Component
@OnCentral
class Recipients {

    private final People people;
    private final RegistrationLinks links;
    private final WaitingLinks waitingLinks;

    Recipients(People people, RegistrationLinks links, WaitingLinks waitingLinks) {
        this.people = people;
        this.links = links;
        this.waitingLinks = waitingLinks;
    }

    /** With a new link; empty without an address, or when the place was given back. In Finnish where no language is known. */
    Optional<Letter> letter(Registration registration) {
        if (registration.cancelled()) {
            return Optional.empty();
        }
        return address(registration.person())
                .map(address -> new Letter(
                        address,
                        links.create(registration.id()),
                        links.language(registration.id()).orElse(Languages.FINNISH)));
    }

    /** As for somebody with a place, with a new link to the one in the queue. */
    Optional<Letter> letter(Waiting waiting) {
        return address(waiting.person()).map(address -> {
            var language = waitingLinks.language(waiting.id()).orElse(Languages.FINNISH);
            return new Letter(address, waitingLinks.create(waiting.id(), language), language);
        });
    }

    private Optional<EmailAddress> address(PersonId person) {
        return people.find(person).map(Person::email).flatMap(EmailAddress::parse);
    }
}
