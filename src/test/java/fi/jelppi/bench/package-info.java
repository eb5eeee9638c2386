/** The measurements of {@code scripts/bench}; timings are reported here and never asserted in tests. */
@NullMarked
package fi.jelppi.bench;

import org.jspecify.annotations.NullMarked;
