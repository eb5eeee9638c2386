/** Employment points and their details. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi", "kiosk :: spi", "desk :: spi", "security", "mail"})
package fi.jelppi.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
