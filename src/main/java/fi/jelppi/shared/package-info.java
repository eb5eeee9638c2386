/** What every module leans on: typed ids, the clock, the node's role, i18n helpers, the touch UI kit. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package fi.jelppi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
