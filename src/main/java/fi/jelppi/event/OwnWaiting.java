package fi.jelppi.event;

import fi.jelppi.event.PassMails.Letter;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One's own place in the queue, behind a link that only its holder knows. */
@Component
@OnCentral
public class OwnWaiting {

    private final WaitingTable table;
    private final WaitingList list;
    private final WaitingLinks links;
    private final Programme programme;
    private final NewsMails mails;

    OwnWaiting(WaitingTable table, WaitingList list, WaitingLinks links, Programme programme, NewsMails mails) {
        this.table = table;
        this.list = list;
        this.links = links;
        this.programme = programme;
        this.mails = mails;
    }

    /** @param position from 1; 0 for somebody who left */
    public record Own(Event event, int position) {}

    Optional<Own> own(String token) {
        return links.find(token)
                .flatMap(table::find)
                .flatMap(waiting ->
                        programme.event(waiting.event()).map(event -> new Own(event, list.positionOf(waiting))));
    }

    /** One more link for somebody who waits already. */
    Optional<String> again(EventId event, PersonId person, Locale language) {
        return table.ofPerson(event.value(), person).map(it -> links.create(it.id(), language));
    }

    /** @return the token of the own link; it goes into the mail queue, too, when there is an address */
    String join(Waiting waiting, @Nullable EmailAddress to, Locale language) {
        var token = links.create(waiting.id(), language);
        if (to != null) {
            var event = programme.event(waiting.event()).orElseThrow();
            mails.send(News.waiting(event), new Letter(to, token, language));
        }
        return token;
    }

    void leave(String token) {
        links.find(token).ifPresent(list::leave);
    }
}
