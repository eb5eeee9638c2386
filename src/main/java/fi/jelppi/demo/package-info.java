/** Six villages with events, people and passes to try things out with, loaded through the services (decision 0070). */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "organisation", "device", "participant", "event"})
package fi.jelppi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
