/** Tests of trainings at the desk. */
@NullMarked
package fi.jelppi.meeting.desk;

import org.jspecify.annotations.NullMarked;
