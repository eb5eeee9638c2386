/** Kiosks at the desk. */
@NullMarked
package fi.jelppi.device.desk;

import org.jspecify.annotations.NullMarked;
