/** What a feature module gives to the touch screen: tiles, routes, status. */
@NullMarked
@NamedInterface("spi")
package fi.jelppi.kiosk.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
