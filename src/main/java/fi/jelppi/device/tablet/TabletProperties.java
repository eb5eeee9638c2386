package fi.jelppi.device.tablet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where other tablets of the hall come in.
 *
 * @param folder certificates as {@code jelppi-tablets} lays them out ({@link TabletFolder}); null: no other tablet is
 *     answered
 * @param port on all of the machine's networks, HTTPS
 */
@Validated
@ConfigurationProperties("jelppi.tablets")
record TabletProperties(
        @Nullable Path folder,
        @DefaultValue("8443") @Min(1) @Max(65535) int port) {}
