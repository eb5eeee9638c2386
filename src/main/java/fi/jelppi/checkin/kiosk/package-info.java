/** Check-in as a visitor meets it on the touch screen, and the coach's list there. */
@NullMarked
package fi.jelppi.checkin.kiosk;

import org.jspecify.annotations.NullMarked;
