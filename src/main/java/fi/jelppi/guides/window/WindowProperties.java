package fi.jelppi.guides.window;

import fi.jelppi.shared.settings.AbsolutePath;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whether services open beside the guide.
 *
 * @param window where the machine's launcher listens, a Unix socket; null where there is none, and then services open on one's
 *     own phone only
 */
@ConfigurationProperties("jelppi.guides")
@Validated
public record WindowProperties(@Nullable @AbsolutePath Path window) {}
