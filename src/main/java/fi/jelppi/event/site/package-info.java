/** Public pages of events: no account, no session, no script; plain HTML that a phone shows at once. */
@NullMarked
package fi.jelppi.event.site;

import org.jspecify.annotations.NullMarked;
