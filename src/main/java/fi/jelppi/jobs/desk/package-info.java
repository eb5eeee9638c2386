/** Vacancies at the desk: what is shown, what is hidden or corrected, our own, and what came from the sources. */
@NullMarked
package fi.jelppi.jobs.desk;

import org.jspecify.annotations.NullMarked;
