package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.DuplicateCheck;
import fi.jelppi.jobs.Vacancy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers by the rules. */
@Component
class RuleCheck implements DuplicateCheck {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private record Prepared(Ad ad) implements Subject {

        @Override
        public Vacancy vacancy() {
            return ad.vacancy();
        }

        @Override
        public Set<Long> keys() {
            var keys = new LinkedHashSet<Long>();
            ad.keys().forEach(key -> keys.add(hash(key)));
            return keys;
        }

        @Override
        public Finding compare(Subject other) {
            var there = other instanceof Prepared prepared ? prepared.ad() : new Ad(other.vacancy());
            var verdict = DuplicateRules.atOnce(ad, there).orElseGet(() -> DuplicateRules.compare(ad, there));
            var answer = switch (verdict.outcome()) {
                case SAME -> Answer.SAME;
                case DIFFERENT -> Answer.DIFFERENT;
                case UNSURE -> Answer.UNSURE;
            };
            return new Finding(
                    answer, verdict.reasons().stream().map(Reason::code).toList());
        }
    }

    @Override
    public Subject subject(Vacancy vacancy) {
        return new Prepared(new Ad(vacancy));
    }

    /** FNV-1a of 64 bits: stays the same from version to version. */
    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * FNV_PRIME;
        }
        return hash;
    }
}
