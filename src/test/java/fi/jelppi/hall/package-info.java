/** What the proofs of the hall's machine need; {@code scripts/prove-policies} starts it. */
@NullMarked
package fi.jelppi.hall;

import org.jspecify.annotations.NullMarked;
