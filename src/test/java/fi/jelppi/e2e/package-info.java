/** The real jar as central and kiosk, used through a real browser. */
@NullMarked
package fi.jelppi.e2e;

import org.jspecify.annotations.NullMarked;
