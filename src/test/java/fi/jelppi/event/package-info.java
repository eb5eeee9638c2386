/** Tests of events and registrations. */
@NullMarked
package fi.jelppi.event;

import org.jspecify.annotations.NullMarked;
