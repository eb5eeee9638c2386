package fi.jelppi.device;

import fi.jelppi.shared.settings.AbsolutePath;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a kiosk finds out about its own machine.
 *
 * @param power absolute path of the folder in which Linux tells of batteries; a machine without the folder has none
 */
@Validated
@ConfigurationProperties("jelppi.machine")
record MachineProperties(
        @NotNull @AbsolutePath @DefaultValue("/sys/class/power_supply")
        Path power) {}
