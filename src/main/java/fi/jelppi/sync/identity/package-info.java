/** Who this central is, in facts and to kiosks. */
@NullMarked
package fi.jelppi.sync.identity;

import org.jspecify.annotations.NullMarked;
