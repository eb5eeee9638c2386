/** What a feature module gives to the desk: menu entries, routes and cards for today; and what forms there share. */
@NullMarked
@NamedInterface("spi")
package fi.jelppi.desk.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
