package fi.jelppi.participant;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PassId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What kiosks are told of passes. */
@Component
@OnCentral
class PassFeed {

    private final ObjectProvider<ReferenceFeed> feed;

    PassFeed(ObjectProvider<ReferenceFeed> feed) {
        this.feed = feed;
    }

    void publish(PassRecord pass, Set<Scope> scopes) {
        feed.ifAvailable(it -> it.publish(PassPayload.TYPE, pass.id().value(), scopes, PassPayload.of(pass)));
    }

    void withdraw(PassId id) {
        feed.ifAvailable(it -> it.withdraw(PassPayload.TYPE, id.value()));
    }

    void revoke(PassId id, RevocationPayload revocation) {
        feed.ifAvailable(it -> it.publish(RevocationPayload.TYPE, id.value(), Set.of(Scope.EVERYONE), revocation));
    }

    void forget(PassId id) {
        withdraw(id);
        feed.ifAvailable(it -> it.withdraw(RevocationPayload.TYPE, id.value()));
    }
}
