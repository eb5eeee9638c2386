/** Tests of the touch screen's shell. */
@NullMarked
package fi.jelppi.kiosk;

import org.jspecify.annotations.NullMarked;
