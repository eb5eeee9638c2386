/** Taking a kiosk into use on its own screen, and trying its devices in coach mode. */
@NullMarked
package fi.jelppi.device.kiosk;

import org.jspecify.annotations.NullMarked;
