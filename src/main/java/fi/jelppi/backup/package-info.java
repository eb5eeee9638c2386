/** Backups of a running node and their restoration on a stopped one (decisions 0120 and 0121). */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi"})
package fi.jelppi.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
