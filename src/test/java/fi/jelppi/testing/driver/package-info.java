/** A door for tests into a running node; it exists only with {@code jelppi.test.driver=true}, in test classes only. */
@NullMarked
package fi.jelppi.testing.driver;

import org.jspecify.annotations.NullMarked;
