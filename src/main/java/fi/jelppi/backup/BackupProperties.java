package fi.jelppi.backup;

import fi.jelppi.shared.settings.UsableFolder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of backups.
 *
 * @param folder where they are kept; null means {@code backups} in the data folder
 * @param keep so many stay, the oldest goes first
 * @param at every day at this time of the halls; null means only when asked
 */
@Validated
@ConfigurationProperties("jelppi.backup")
record BackupProperties(
        @Nullable @UsableFolder Path folder,
        @Min(1) @Max(1000) @DefaultValue("14") int keep,
        @Nullable LocalTime at) {}
