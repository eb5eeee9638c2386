package fi.jelppi.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Who offers it.
 *
 * @param businessId Finnish business identity code (Y-tunnus), for example {@code 0210067-5}; null when not told
 * @param association whether it is an association; false also when that is not known
 */
public record Employer(String name, @Nullable String businessId, boolean association) {

    public static Employer of(String name) {
        return new Employer(name, null, false);
    }
}
