/** The exchange as a model: small nodes on real databases, a line that a test spoils, and what must hold whatever happens. */
@NullMarked
package fi.jelppi.sync.model;

import org.jspecify.annotations.NullMarked;
