/** A file on the touch screen's paper. */
@NullMarked
@NamedInterface("kiosk")
package fi.jelppi.files.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
