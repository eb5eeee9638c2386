@NullMarked
package fi.jelppi.device.kiosk;

import org.jspecify.annotations.NullMarked;
