/** Vacancies from a spreadsheet that somebody uploads: reading the file, what its columns mean, and what would change (decision 0212). */
@NullMarked
package fi.jelppi.jobs.sheet;

import org.jspecify.annotations.NullMarked;
