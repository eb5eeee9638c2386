/** Tests of the attendance pages. */
@NullMarked
package fi.jelppi.checkin.desk;

import org.jspecify.annotations.NullMarked;
