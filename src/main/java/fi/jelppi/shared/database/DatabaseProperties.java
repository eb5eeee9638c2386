package fi.jelppi.shared.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the embedded database.
 *
 * @param keyFile file with 256 random bits as base64, with which the database is encrypted; null leaves it readable for
 *     whoever has the disk
 */
@ConfigurationProperties("jelppi.database")
record DatabaseProperties(@Nullable Path keyFile) {}
