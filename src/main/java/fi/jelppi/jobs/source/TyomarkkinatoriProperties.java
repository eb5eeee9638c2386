package fi.jelppi.jobs.source;

import fi.jelppi.shared.settings.WebAddress;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The interface of open vacancies of Työmarkkinatori (P67, version 2).
 *
 * @param address the whole address that is asked; null reads nothing
 * @param keyHeader name of the header that carries the key
 * @param key what the provider gave
 * @param municipalities three digits each; empty for the whole country
 * @param summerCodes codes of "continuity of work" that mean a summer job; they differ between the tables in use
 * @param every so often changes are asked for
 * @param patience so long a silent source is waited for
 */
@Validated
@ConfigurationProperties("jelppi.jobs.tyomarkkinatori")
record TyomarkkinatoriProperties(
        @Nullable @WebAddress URI address,

        @Pattern(regexp = "[A-Za-z0-9-]+") @DefaultValue("KIPA-Subscription-Key")
        String keyHeader,

        @Nullable String key,
        @DefaultValue("698") List<String> municipalities,
        @DefaultValue({"0202", "0201"}) List<String> summerCodes,
        @DurationMin(minutes = 5) @DefaultValue("1h") Duration every,
        @DurationMin(seconds = 1) @DefaultValue("60s") Duration patience) {

    /** The key stays out of logs. */
    @Override
    public String toString() {
        return "TyomarkkinatoriProperties[address=" + address + "]";
    }
}
