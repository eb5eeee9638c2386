/** What is kept of people, for how long, and whom to ask (decision 0103). */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi", "kiosk :: spi", "desk :: spi", "security", "mail"})
package fi.jelppi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
