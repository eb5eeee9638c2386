/** Six villages with events, vacancies, people and passes to try things out with, loaded through the services (decision 0070). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "security",
            "organisation",
            "device",
            "participant",
            "event",
            "meeting",
            "jobs",
            "guides",
            "guides :: library"
        })
package fi.jelppi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
