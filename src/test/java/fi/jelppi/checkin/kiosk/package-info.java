/** Tests of what a visitor and a coach meet on the touch screen. */
@NullMarked
package fi.jelppi.checkin.kiosk;

import org.jspecify.annotations.NullMarked;
