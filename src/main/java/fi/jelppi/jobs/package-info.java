/** Vacancies: jobs, summer jobs, traineeships, trainings and volunteer posts, from every source to the touch screen (decision 0200). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "privacy :: spi",
            "security",
            "mail",
            "organisation"
        })
package fi.jelppi.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
