package fi.jelppi.event;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the links that only one person knows: to their registration, and to take part from home. */
@Component
@OnCentral
public class RemoteLinks {

    private final ObjectProvider<RemoteWay> ways;
    private final MessageSource messages;
    private final JelppiProperties properties;

    RemoteLinks(ObjectProvider<RemoteWay> ways, MessageSource messages, JelppiProperties properties) {
        this.ways = ways;
        this.messages = messages;
        this.properties = properties;
    }

    /** @param token of one's own registration */
    public RemoteLink of(Event event, String token, Locale language) {
        var way = ways.getIfAvailable();
        Set<SessionId> sessions = way == null || event.cancelled() ? Set.of() : way.sessions(event);
        var address = URI.create(address(way == null ? "" : way.path(token), language));
        return new RemoteLink(
                sessions, address, messages.getMessage("event.mail.remote", new Object[] {address}, language));
    }

    /** Whether one may take part in any session of it from home. */
    public boolean leadsSomewhere(Event event) {
        var way = ways.getIfAvailable();
        return way != null && !way.sessions(event).isEmpty();
    }

    /** Whether one may take part in the session from home. */
    boolean lead(Event event, Session session) {
        var way = ways.getIfAvailable();
        return way != null && way.sessions(event).contains(session.id());
    }

    /** To one's own registration. */
    String own(String token, Locale language) {
        return address("/t/r/" + token, language);
    }

    private String address(String path, Locale language) {
        var base = properties.publicBaseUrl().toString().replaceAll("/+$", "");
        return base + path + "?lang=" + language.toLanguageTag();
    }
}
