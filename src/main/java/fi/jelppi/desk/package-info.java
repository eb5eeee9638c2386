/** The coach's desk: its shell and user administration. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "sync :: spi", "mail"})
package fi.jelppi.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
