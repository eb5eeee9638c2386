/** The lists of vacancies that visitors gave to the coaches, at the desk. */
@NullMarked
package fi.jelppi.jobs.desk.list;

import org.jspecify.annotations.NullMarked;
