package fi.jelppi.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files of the library and of trainings; named after the library, which had them first.
 *
 * @param largestFile that central takes
 * @param onKiosk room for all of them on a kiosk; what does not fit is there on the visitor's own phone only
 */
@ConfigurationProperties("jelppi.library")
public record FileProperties(
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("50MB") DataSize onKiosk) {}
