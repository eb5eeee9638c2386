/** Hybrid trainings: rooms on a Jitsi server, who may join, who is in, who wants to speak (decisions 0284 to 0286). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "files :: desk",
            "files :: kiosk",
            "sync :: spi",
            "kiosk :: spi",
            "desk :: spi",
            "privacy :: spi",
            "security",
            "mail",
            "organisation",
            "event",
            "participant",
            "device",
            "checkin",
            "support :: feedback"
        })
package fi.jelppi.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
