package fi.jelppi.security;

import fi.jelppi.shared.settings.RandomKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the node's own secret comes from.
 *
 * @param secretKey 256 bits as base64; when absent the file {@code secret.key} in the data folder is used and made at the
 *     first start. Several central instances on one database need the setting, the same on each
 */
@Validated
@ConfigurationProperties("jelppi")
record SecretKeyProperties(@Nullable @RandomKey String secretKey) {

    @Override
    public String toString() {
        return "SecretKeyProperties";
    }
}
