/** A file as it is brought at the desk. */
@NullMarked
@NamedInterface("desk")
package fi.jelppi.files.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
