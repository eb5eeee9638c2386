/** The kiosk's way up: facts are written to the outbox and sent from there. */
@NullMarked
package fi.jelppi.sync.outbox;

import org.jspecify.annotations.NullMarked;
