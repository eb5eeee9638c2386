package fi.jelppi.meeting;

import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.OnCentral;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the code of a pass into a link to the training, and to nothing else (decision 0296). Central only. */
@Service
@OnCentral
public class CodeDoor {

    private final Passes passes;
    private final Registrations registrations;
    private final PublicRegistrations links;

    CodeDoor(Passes passes, Registrations registrations, PublicRegistrations links) {
        this.passes = passes;
        this.registrations = registrations;
        this.links = links;
    }

    /**
     * A new token to take part with, of the registration that the code stands for; none once the event is long over.
     *
     * @param typed as somebody typed it; spaces, hyphens and small letters are forgiven
     */
    @Transactional
    public Optional<String> link(String typed) {
        return ShortCode.parse(typed)
                .flatMap(passes::byCode)
                .filter(pass -> !pass.revoked())
                .map(PassRecord::id)
                .flatMap(registrations::byPass)
                .filter(it -> !it.cancelled())
                .map(Registration::id)
                .flatMap(links::linkToTakePart);
    }
}
