/** The point as its visitors see it on the touch screen: open or not, who is there, who comes. */
@NullMarked
package fi.jelppi.organisation.kiosk;

import org.jspecify.annotations.NullMarked;
