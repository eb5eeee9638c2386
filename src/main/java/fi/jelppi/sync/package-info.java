/** Facts up, reference data down: outbox, inbox, change feed, cursors and durability (decisions 0002 and 0003). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fi.jelppi.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
