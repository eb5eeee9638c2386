/** Events, their sessions and registrations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "privacy :: spi",
            "security",
            "mail",
            "organisation",
            "participant"
        })
package fi.jelppi.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
