package fi.jelppi.shared;

import fi.jelppi.shared.settings.UsableFolder;
import fi.jelppi.shared.settings.WebAddress;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this node.
 *
 * @param role kiosk or central
 * @param dataDir absolute path of the folder of the database, keys and the node's identity
 * @param publicBaseUrl the one address under which people outside reach central; links in mails and QR codes start with it
 * @param zone time zone of the halls
 */
@Validated
@ConfigurationProperties("jelppi")
public record JelppiProperties(
        @NotNull NodeRole role,
        @NotNull @UsableFolder Path dataDir,

        @NotNull @WebAddress @DefaultValue("http://localhost:8080")
        URI publicBaseUrl,

        @DefaultValue("Europe/Helsinki") ZoneId zone) {}
