/** What a feature module tells about the personal data that it keeps. */
@NullMarked
@NamedInterface("spi")
package fi.jelppi.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
