package fi.jelppi.event;

import fi.jelppi.event.PassMails.Letter;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out where and in which language somebody who registered can be written to. */
@Component
@OnCentral
class Recipients {

    private final People people;
    private final RegistrationLinks links;

    Recipients(People people, RegistrationLinks links) {
        this.people = people;
        this.links = links;
    }

    /** With a new link; empty without an address, or when the place was given back. In Finnish where no language is known. */
    Optional<Letter> letter(Registration registration) {
        if (registration.cancelled()) {
            return Optional.empty();
        }
        return people.find(registration.person())
                .map(Person::email)
                .flatMap(EmailAddress::parse)
                .map(address -> new Letter(
                        address,
                        links.create(registration.id()),
                        links.language(registration.id()).orElse(Languages.FINNISH)));
    }
}
