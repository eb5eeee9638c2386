/** Kiosks: enrolment, credentials, health and the fleet. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"sync", "sync :: spi", "kiosk :: spi", "desk :: spi", "security", "mail", "organisation"
        })
package fi.jelppi.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
