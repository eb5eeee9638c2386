/** Taking a kiosk into use on its own screen. */
@NullMarked
package fi.jelppi.device.kiosk;

import org.jspecify.annotations.NullMarked;
