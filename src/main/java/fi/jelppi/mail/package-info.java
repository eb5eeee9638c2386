/** The transactional mail queue. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi"})
package fi.jelppi.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
