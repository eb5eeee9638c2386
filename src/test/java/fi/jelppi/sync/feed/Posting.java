package fi.jelppi.sync.feed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to the feed of a node that has no JPA: what {@link FeedPublisher} does at the end of a transaction. */
public final class Posting {

    private Posting() {}

    /** @param payload null to withdraw the record */
    public static void publish(
            ApplicationContext central, UUID id, int version, Set<String> scopes, @Nullable String payload) {
        central.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> central.getBean(FeedWriter.class)
                        .write(List.of(new FeedChange("model.poster", id, version, scopes, payload))));
    }
}
