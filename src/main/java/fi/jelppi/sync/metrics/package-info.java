/** What monitoring sees of the exchange. */
@NullMarked
package fi.jelppi.sync.metrics;

import org.jspecify.annotations.NullMarked;
