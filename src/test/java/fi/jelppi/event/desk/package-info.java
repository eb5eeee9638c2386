/** Tests of the coach's pages about events. */
@NullMarked
package fi.jelppi.event.desk;

import org.jspecify.annotations.NullMarked;
