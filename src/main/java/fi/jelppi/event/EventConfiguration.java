package fi.jelppi.event;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches the module's jobs on. */
@Configuration
@EnableScheduling
class EventConfiguration {}
