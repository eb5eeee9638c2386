/** What kiosks and central say to each other, and how it is written (decision 0002). */
@NullMarked
package fi.jelppi.sync.wire;

import org.jspecify.annotations.NullMarked;
