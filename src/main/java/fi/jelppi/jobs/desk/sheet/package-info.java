/** Vacancies from a spreadsheet at the desk: bring a file, say what its columns mean, see what would change, take it. */
@NullMarked
package fi.jelppi.jobs.desk.sheet;

import org.jspecify.annotations.NullMarked;
