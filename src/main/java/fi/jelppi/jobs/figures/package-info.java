/** How often vacancies are opened, put on a list and taken to a telephone, without anybody who did (decision 0234). */
@NullMarked
package fi.jelppi.jobs.figures;

import org.jspecify.annotations.NullMarked;
