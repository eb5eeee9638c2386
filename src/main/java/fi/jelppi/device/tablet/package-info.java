/** Other tablets of a hall: the door on the hall's network that opens only for certificates of the hall's own authority. */
@NullMarked
package fi.jelppi.device.tablet;

import org.jspecify.annotations.NullMarked;
