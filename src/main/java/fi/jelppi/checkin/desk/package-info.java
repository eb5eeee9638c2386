/** Live attendance on the coach's desk: numbers, list, corrections, export. */
@NullMarked
package fi.jelppi.checkin.desk;

import org.jspecify.annotations.NullMarked;
