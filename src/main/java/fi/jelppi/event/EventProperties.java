package fi.jelppi.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What central writes to those who registered.
 *
 * @param reminders a mail a day and an hour before; changes are told in any case
 */
@ConfigurationProperties("jelppi.event")
record EventProperties(@DefaultValue("true") boolean reminders) {}
