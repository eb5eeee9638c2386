/** Help for visitors: who can be asked, requests to be called, crisis and support lines (decisions 0101 and 0102). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "privacy :: spi",
            "security",
            "organisation"
        })
package fi.jelppi.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
