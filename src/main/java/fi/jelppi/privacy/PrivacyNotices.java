package fi.jelppi.privacy;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.shared.Documents;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors are told about their data; written at central, known on every kiosk. */
@Service
public class PrivacyNotices {

    private final Documents<NoticePayload> documents;
    private final ObjectProvider<ReferenceFeed> feed;
    private final ObjectProvider<KeptData> kept;

    PrivacyNotices(JdbcClient jdbc, ObjectProvider<ReferenceFeed> feed, ObjectProvider<KeptData> kept) {
        this.documents = new Documents<>(jdbc, "privacy_notice", NoticePayload.class);
        this.feed = feed;
        this.kept = kept;
    }

    /** What this node keeps by its own settings. */
    public List<KeptData> keptHere() {
        return kept.stream().sorted(Comparator.comparing(KeptData::kind)).toList();
    }

    /** What central has told; on a kiosk as of the last contact. */
    @Transactional(readOnly = true)
    public PrivacyNotice notice() {
        return documents
                .find(NoticePayload.ID)
                .map(stored -> stored.content().toNotice())
                .orElseGet(NoticePayload.EMPTY::toNotice);
    }

    /** The last who saves wins: there are four fields, and both see the result. Central only. */
    @Transactional
    public void tell(PrivacyContact contact) {
        publish(new PrivacyNotice(contact, keptHere()));
    }

    /** Brings what kiosks say in step with central's settings. */
    @Transactional
    void refresh() {
        var told = notice();
        var now = new PrivacyNotice(told.contact(), keptHere());
        if (!NoticePayload.of(now).equals(NoticePayload.of(told))) {
            publish(now);
        }
    }

    private void publish(PrivacyNotice notice) {
        var payload = NoticePayload.of(notice);
        documents.copy(NoticePayload.ID, payload);
        feed.ifAvailable(f -> f.publish(NoticePayload.TYPE, NoticePayload.ID, Set.of(Scope.EVERYONE), payload));
    }
}
