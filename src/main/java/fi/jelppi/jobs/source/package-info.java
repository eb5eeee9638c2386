/** Where vacancies come from: reading sources, what came of each run, and what could not be taken (decision 0210). */
@NullMarked
package fi.jelppi.jobs.source;

import org.jspecify.annotations.NullMarked;
