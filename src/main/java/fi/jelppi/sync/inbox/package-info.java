/** Central's side of the way up: facts are stored once, then applied; what cannot be applied is set aside. */
@NullMarked
package fi.jelppi.sync.inbox;

import org.jspecify.annotations.NullMarked;
