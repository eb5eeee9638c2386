package fi.jelppi.jobs;

import org.jspecify.annotations.Nullable;

/**
 * What the employer offers.
 *
 * @param pay as the employer writes it; for a training its price; null when not told
 * @param positions how many are looked for; null when not told
 * @param voucher whether the summer-job voucher (kesätyöseteli) is accepted
 */
public record Offer(@Nullable String pay, @Nullable Integer positions, Stated voucher) {

    public static final Offer UNTOLD = new Offer(null, null, Stated.NOT_STATED);

    /** @throws IllegalArgumentException for less than one position */
    public Offer {
        if (positions != null && positions < 1) {
            throw new IllegalArgumentException("less than one position");
        }
    }
}
