/** The coach's pages about events and registrations. */
@NullMarked
package fi.jelppi.event.desk;

import org.jspecify.annotations.NullMarked;
