/** Guides on the touch screen: the list by audience, and one step after the other. */
@NullMarked
package fi.jelppi.guides.kiosk;

import org.jspecify.annotations.NullMarked;
