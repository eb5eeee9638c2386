package fi.jelppi.event;

import fi.jelppi.participant.PassCard;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Passes with the words that are printed beside them. */
@Service
@OnCentral
public class EventCards {

    private static final int PAGE = 500;

    private final Programme programme;
    private final Registrations registrations;
    private final Passes passes;
    private final EventPlaces places;
    private final MessageSource messages;

    EventCards(
            Programme programme,
            Registrations registrations,
            Passes passes,
            EventPlaces places,
            MessageSource messages) {
        this.programme = programme;
        this.registrations = registrations;
        this.passes = passes;
        this.places = places;
        this.messages = messages;
    }

    public PassCard card(Registration registration, Locale language) {
        var event = programme.event(registration.event()).orElseThrow();
        return card(event, registration, language);
    }

    /** Of everybody who has a place, by name. */
    public List<PassCard> cards(EventId id, Locale language) {
        var event = programme.event(id).orElseThrow();
        var cards = new ArrayList<PassCard>();
        List<Registration> page;
        do {
            page = registrations.ofEvent(id, cards.size(), PAGE);
            page.forEach(it -> cards.add(card(event, it, language)));
        } while (page.size() == PAGE);
        return cards;
    }

    /** The host, and the other halls: the pass opens the door of each. */
    private String where(Event event, Locale language) {
        return places.also(event, language)
                .map(also -> places.host(event) + ". " + also)
                .orElseGet(() -> places.host(event));
    }

    private PassCard card(Event event, Registration registration, Locale language) {
        var times = new EventTimes(language, key -> messages.getMessage(key, null, language));
        var pass = passes.find(registration.pass()).orElseThrow();
        return new PassCard(
                event.title(),
                times.when(event.sessions().getFirst()),
                where(event, language),
                registration.name(),
                pass.code(),
                passes.qrText(pass.id()));
    }
}
