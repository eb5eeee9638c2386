/** Tests of hybrid trainings. */
@NullMarked
package fi.jelppi.meeting;

import org.jspecify.annotations.NullMarked;
