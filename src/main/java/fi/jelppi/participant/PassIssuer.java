package fi.jelppi.participant;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.Scope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link Passes}; at central only. */
@Component
@OnCentral
class PassIssuer {

    private static final int IDS_PER_QUERY = 500;

    private final PassRows rows;
    private final PassFeed feed;
    private final Clock clock;
    private final RandomGenerator codes;

    @Autowired
    PassIssuer(PassRows rows, PassFeed feed, Clock clock) {
        this(rows, feed, clock, new SecureRandom());
    }

    PassIssuer(PassRows rows, PassFeed feed, Clock clock, RandomGenerator codes) {
        this.rows = rows;
        this.feed = feed;
        this.clock = clock;
        this.codes = codes;
    }

    @Transactional
    public PassRecord issue(PassClaims claims, PersonId holder, @Nullable PointId point) {
        // A pass holds whole seconds; the row must say the same as the code.
        var pass = new PassRecord(
                claims.pass(),
                claims.kind(),
                unusedCode(),
                claims.event(),
                holder,
                claims.notBefore().truncatedTo(ChronoUnit.SECONDS),
                claims.notAfter().truncatedTo(ChronoUnit.SECONDS),
                false);
        rows.insert(pass, point);
        if (pass.kind() == PassKind.PERSON) {
            feed.publish(pass, Set.of(Scope.EVERYONE));
        }
        return pass;
    }

    @Transactional
    public void publish(Collection<PassId> ids, Set<PointId> points) {
        var scopes = points.stream().map(Scope::of).collect(Collectors.toSet());
        for (var some : parts(ids)) {
            rows.find(some).forEach(pass -> feed.publish(pass, scopes));
        }
    }

    @Transactional
    public void withdraw(Collection<PassId> ids) {
        ids.forEach(feed::withdraw);
    }

    @Transactional
    public void revoke(PassId id) {
        rows.lock(id);
        var pass = rows.find(id).orElseThrow(() -> new IllegalArgumentException("no pass " + id));
        if (!pass.revoked()) {
            var revocation = new RevocationPayload(clock.instant().truncatedTo(ChronoUnit.SECONDS), pass.notAfter());
            rows.revoke(id, revocation);
            feed.revoke(id, revocation);
        }
    }

    @Transactional
    public void revokeAllOf(PersonId person) {
        rows.validOf(person, clock.instant()).forEach(this::revoke);
    }

    private ShortCode unusedCode() {
        var code = ShortCode.random(codes);
        while (rows.codeTaken(code)) {
            code = ShortCode.random(codes);
        }
        return code;
    }

    private static List<List<PassId>> parts(Collection<PassId> ids) {
        return ids.stream().gather(Gatherers.windowFixed(IDS_PER_QUERY)).toList();
    }
}
