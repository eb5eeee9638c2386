/** What the hall's touch screen shows of events. */
@NullMarked
package fi.jelppi.event.kiosk;

import org.jspecify.annotations.NullMarked;
