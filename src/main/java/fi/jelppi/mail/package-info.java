/** The transactional mail queue: a mail is stored with what caused it and delivered afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi", "desk :: spi", "security"})
package fi.jelppi.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
