package fi.jelppi.jobs.voucher;

import fi.jelppi.shared.Documents;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms of the voucher, of all areas and years; written at central, known on every kiosk. */
@Service
public class Vouchers {

    /** Some areas over some years; more than that nobody keeps true. */
    static final int MOST = 200;

    /** @param version for {@link #save} */
    public record Editable(VoucherTerms terms, long version) {}

    private final Documents<TermsPayload> documents;
    private final ObjectProvider<ReferenceFeed> feed;

    Vouchers(JdbcClient jdbc, ObjectProvider<ReferenceFeed> feed) {
        this.documents = new Documents<>(jdbc, "voucher_terms", TermsPayload.class);
        this.feed = feed;
    }

    /** By area, newest first. */
    @Transactional(readOnly = true)
    public List<Editable> editable() {
        return documents.all(2 * MOST).stream()
                .filter(stored -> !stored.content().isGone())
                .map(stored -> new Editable(stored.content().toTerms(stored.id()), stored.version()))
                .sorted(Comparator.comparing((Editable one) -> one.terms().area())
                        .thenComparing(one -> one.terms().year(), Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /** Areas of which {@link #of} knows terms. */
    @Transactional(readOnly = true)
    public List<String> areas(LocalDate today) {
        return editable().stream()
                .map(Editable::terms)
                .filter(terms -> isNotAhead(terms, today))
                .map(VoucherTerms::area)
                .distinct()
                .toList();
    }

    /** Those of the summer that is on or comes next where they are known, otherwise the newest before them. */
    @Transactional(readOnly = true)
    public Optional<VoucherTerms> of(String area, LocalDate today) {
        return editable().stream()
                .map(Editable::terms)
                .filter(terms -> terms.area().equals(area) && isNotAhead(terms, today))
                .findFirst();
    }

    private static boolean isNotAhead(VoucherTerms terms, LocalDate today) {
        return terms.year() <= terms.summer(today);
    }

    /**
     * Adds or changes terms and sends them to the kiosks. Central only.
     *
     * @param version of what was changed; {@link Documents#NEW} for new ones
     * @return false when somebody else has saved them meanwhile
     */
    @Transactional
    public boolean save(VoucherTerms terms, long version) {
        var payload = TermsPayload.of(terms);
        boolean saved = documents.save(terms.id(), payload, version);
        if (saved) {
            feed.ifAvailable(f -> f.publish(TermsPayload.TYPE, terms.id(), Set.of(Scope.EVERYONE), payload));
        }
        return saved;
    }

    /** Takes terms away for good, also when they were shipped with the program; not what somebody changes at that moment. Central only. */
    @Transactional
    public void remove(UUID id) {
        documents.find(id).ifPresent(stored -> {
            if (documents.save(id, stored.content().gone(), stored.version())) {
                feed.ifAvailable(f -> f.withdraw(TermsPayload.TYPE, id));
            }
        });
    }

    /** Whether there are or were such terms. */
    @Transactional(readOnly = true)
    boolean isKnown(UUID id) {
        return documents.find(id).isPresent();
    }
}
