/** E-service guides: one step per screen beside the visitor, from files that anybody can read (decision 0250). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "files :: desk",
            "files :: kiosk",
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "security",
            "mail",
            "organisation"
        })
package fi.jelppi.guides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
