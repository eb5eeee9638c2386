/** Help on the touch screen: who is here, being called back, crisis and support lines. */
@NullMarked
package fi.jelppi.support.kiosk;

import org.jspecify.annotations.NullMarked;
