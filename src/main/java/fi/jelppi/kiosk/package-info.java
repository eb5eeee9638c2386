/** The touch screen's shell: home, language, coach mode. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "sync :: spi"})
package fi.jelppi.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
