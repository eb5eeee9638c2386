/** Central's side of the way down: the change feed of reference data. */
@NullMarked
package fi.jelppi.sync.feed;

import org.jspecify.annotations.NullMarked;
