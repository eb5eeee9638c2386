/** Whether a machine may leave for a village without an uplink: the coach's page and what the shell itself looks at. */
@NullMarked
package fi.jelppi.kiosk.departure;

import org.jspecify.annotations.NullMarked;
