/** Who may do what: users, login, roles, coach PINs and public signed links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi", "desk :: spi"})
package fi.jelppi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
