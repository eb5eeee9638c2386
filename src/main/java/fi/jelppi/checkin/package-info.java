/** Scans, visits, presence and head-counts. */
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
            "event",
            "participant",
            "device"
        })
package fi.jelppi.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
