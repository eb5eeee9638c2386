/** The kiosk's copy of the reference data: what it holds and how far it has read. */
@NullMarked
package fi.jelppi.sync.copy;

import org.jspecify.annotations.NullMarked;
