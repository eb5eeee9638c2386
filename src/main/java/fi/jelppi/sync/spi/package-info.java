/** What a feature module needs to write facts and to publish or receive reference data. */
@NullMarked
@NamedInterface("spi")
package fi.jelppi.sync.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
