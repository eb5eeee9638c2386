/** The toolbox library on the touch screen. */
@NullMarked
package fi.jelppi.guides.kiosk.library;

import org.jspecify.annotations.NullMarked;
