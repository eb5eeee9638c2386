/** The privacy page of the touch screen. */
@NullMarked
package fi.jelppi.privacy.kiosk;

import org.jspecify.annotations.NullMarked;
