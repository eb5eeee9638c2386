/** Hybrid trainings at the desk: which sessions have a room, and one room with everybody in it (decision 0287). */
@NullMarked
package fi.jelppi.meeting.desk;

import org.jspecify.annotations.NullMarked;
