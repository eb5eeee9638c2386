package fi.jelppi.jobs.list;

import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Sha256;
import fi.jelppi.shared.Trace;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.sync.spi.SyncStatus;
import io.github.bucket4j.Bucket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a short link to a list while central is there (decision 0232). */
@Service
@OnKiosk
public class ListLinks {

    /** For all visitors of a hall, so that nobody fills central with lists; after them a list goes as text. */
    static final int MOST_AN_HOUR = 120;

    private static final Logger LOG = LoggerFactory.getLogger(ListLinks.class);

    private final NodeIdentity identity;
    private final SyncStatus status;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final Bucket left = Bucket.builder()
            .addLimit(limit -> limit.capacity(MOST_AN_HOUR).refillGreedy(MOST_AN_HOUR, Duration.ofHours(1)))
            .build();

    ListLinks(
            NodeIdentity identity,
            SyncStatus status,
            FactLog log,
            Durability durability,
            TransactionTemplate transaction) {
        this.identity = identity;
        this.status = status;
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
    }

    /** Whether central is there; when not, nobody needs to wait for a link. */
    public boolean isPossible() {
        return status.now().link() == SyncStatus.Link.ONLINE
                && identity.enrolled().isPresent();
    }

    /** Waits for the disk. Empty without a connection, and when the disk did not take it. */
    public Optional<URI> make(OwnList list, Locale language) {
        try {
            return identity.enrolled()
                    .filter(me -> isPossible() && left.tryConsume(1))
                    .map(me -> store(me.central(), list, language));
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A list for a link could not be stored: {}", Trace.of(e));
            return Optional.empty();
        }
    }

    private URI store(URI central, OwnList list, Locale language) {
        var token = LinkToken.next();
        var made = new ListFacts.Made(Sha256.hex(token), language.toLanguageTag(), list.ids());
        transaction.executeWithoutResult(it -> log.append(ListFacts.MADE, made));
        durability.await();
        return central.resolve("/jobs/list/" + token);
    }
}
