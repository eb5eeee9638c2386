/** People known to the project and their passes (decision 0004). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"sync :: spi", "kiosk :: spi", "desk :: spi", "security", "mail", "organisation"})
package fi.jelppi.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
