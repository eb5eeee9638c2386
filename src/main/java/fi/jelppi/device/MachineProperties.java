package fi.jelppi.device;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a kiosk finds out about its own machine.
 *
 * @param power folder in which Linux tells of batteries; a machine without the folder has none
 */
@Validated
@ConfigurationProperties("jelppi.machine")
record MachineProperties(
        @NotNull @DefaultValue("/sys/class/power_supply") Path power) {}
