/** Help for visitors: who can be asked, requests to be called, crisis and support lines, feedback (decisions 0101, 0102 and 0289). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "privacy :: spi",
            "security",
            "organisation",
            "event"
        })
package fi.jelppi.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
